import type { Core } from '@strapi/strapi';
import { printable } from '../metadata/values';

const LONGEST = 300;

/** The reason of a failure in one line, whatever a library or a file put into it. */
export const reasonOf = (error: unknown): string =>
  printable(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');

/** One line of the log, whatever a file's name or a library's message has in it. */
const lineOf = (text: string): string =>
  `newsroom: ${printable(text)}`.replace(/\s+/g, ' ').slice(0, LONGEST);

/** Metadata that are not known; what is stored of the file says only what is. */
export const warn = (strapi: Core.Strapi, name: string, error: unknown): void =>
  void strapi.log.warn(lineOf(`metadata of ${JSON.stringify(name)} could not be read: ${reasonOf(error)}`));

/** A file that the provider gets as it came. */
export const noteUnchanged = (strapi: Core.Strapi, name: string, error: unknown): void =>
  void strapi.log.warn(
    lineOf(`${JSON.stringify(name)} is stored as it came, with all its metadata: ${reasonOf(error)}`),
  );

export const noteCleaned = (strapi: Core.Strapi, name: string, reason: string): void => {
  strapi.log.warn(
    lineOf(`no credit could be written into ${JSON.stringify(name)}; place and serials are out: ${reason}`),
  );
};

export const noteUnsigned = (strapi: Core.Strapi, name: string): void => {
  strapi.log.info(lineOf(`${JSON.stringify(name)} had to change; its Content Credentials are taken out`));
};
