import type { Core } from '@strapi/strapi';

const LONGEST = 300;

/** One line of the log, whatever a file's name or a library's message has in it. */
export const warn = (strapi: Core.Strapi, name: string, error: unknown): void => {
  const reason = error instanceof Error ? error.message : String(error);
  const line = `newsroom: the metadata of ${JSON.stringify(name)} are left alone: ${reason}`;
  strapi.log.warn(line.replace(/\s+/g, ' ').slice(0, LONGEST));
};
