import type { Core } from '@strapi/strapi';
import { settled } from './host';

/** The statements that the database was sent by something that is done, and by Strapi's events after it, in their order. */
export const countedQueries = async (strapi: Core.Strapi, act: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  // Events of what was done before.
  await settled(strapi);
  const listen = ({ sql }: { sql: string }) => statements.push(sql);
  strapi.db.connection.on('query', listen);
  try {
    await act();
    await settled(strapi);
  } finally {
    strapi.db.connection.off('query', listen);
  }
  return statements;
};
