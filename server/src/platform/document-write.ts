import type { Core } from '@strapi/strapi';

export type Data = Record<string, unknown>;

/** A write as the document service hands it to its middlewares, with what this plugin reads of it. */
export interface Write {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string | string[];
    status?: string;
    filters?: unknown;
    populate?: unknown;
    /** Whether the caller vouches for the notice that the copy came with. */
    supplied?: unknown;
    data?: Data;
  };
}

export type Next = () => Promise<unknown>;

/** One step of a write: looks at it, changes `write.params.data`, and calls `next`. */
export type Step = (strapi: Core.Strapi) => (write: Write, next: Next) => Promise<unknown>;

export const isSave = ({ action }: Write): boolean => action === 'create' || action === 'update';

/** Whether a write may bring data of its own; a clone may change what it copies. */
export const takesData = (write: Write): boolean => isSave(write) || write.action === 'clone';
