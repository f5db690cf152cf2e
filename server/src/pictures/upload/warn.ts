import type { Core } from '@strapi/strapi';

const LONGEST = 300;

/** One line of the log, whatever a file's name or a library's message has in it. */
const lineOf = (text: string): string => `newsroom: ${text}`.replace(/\s+/g, ' ').slice(0, LONGEST);

export const warn = (strapi: Core.Strapi, name: string, error: unknown): void => {
  const reason = error instanceof Error ? error.message : String(error);
  strapi.log.warn(lineOf(`the metadata of ${JSON.stringify(name)} are left alone: ${reason}`));
};

export const noteCleaned = (strapi: Core.Strapi, name: string, reason: string): void => {
  strapi.log.warn(
    lineOf(`no credit could be written into ${JSON.stringify(name)}; place and serials are out: ${reason}`),
  );
};

export const noteUnsigned = (strapi: Core.Strapi, name: string): void => {
  strapi.log.info(lineOf(`${JSON.stringify(name)} had to change; its Content Credentials are taken out`));
};
