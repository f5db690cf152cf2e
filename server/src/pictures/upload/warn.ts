import { reasonOf } from '../../../../domain/failure';
import type { Core } from '@strapi/strapi';
import { logLine } from '../../platform/log-line';

/** Metadata that are not known; what is stored of the file says only what is. */
export const warn = (strapi: Core.Strapi, name: string, error: unknown): void =>
  void strapi.log.warn(
    logLine(`newsroom: metadata of ${JSON.stringify(name)} could not be read: ${reasonOf(error)}`),
  );

/** A file that the provider gets as it came. */
export const noteUnchanged = (strapi: Core.Strapi, name: string, error: unknown): void =>
  void strapi.log.warn(
    logLine(
      `newsroom: ${JSON.stringify(name)} is stored as it came, with all its metadata: ${reasonOf(error)}`,
    ),
  );

/** A file that could not carry its credit. */
export const noteCleaned = (strapi: Core.Strapi, name: string, reason: string): void =>
  void strapi.log.warn(
    logLine(
      `newsroom: no credit could be written into ${JSON.stringify(name)}; place and serials are out: ${reason}`,
    ),
  );

export const noteUnsigned = (strapi: Core.Strapi, name: string): void =>
  void strapi.log.info(
    logLine(`newsroom: ${JSON.stringify(name)} had to change; its Content Credentials are taken out`),
  );
