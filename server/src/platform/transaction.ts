import type { Core } from '@strapi/strapi';

type Within = Extract<Parameters<Core.Strapi['db']['transaction']>[0], (...context: never) => unknown>;

/** Knex in a transaction, as Strapi hands it out. */
export type Transaction = Parameters<Within>[0]['trx'];
