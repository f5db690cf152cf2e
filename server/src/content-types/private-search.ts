import { contentTypes } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { STAMP } from '../../../domain/stamps';
import { OWN_TYPES } from '../platform/uids';

type Model = Parameters<typeof contentTypes.getPrivateAttributes>[0];

interface Type {
  uid: string;
  pluginOptions?: { newsroom?: { copyright?: boolean } };
  attributes: Record<string, { searchable?: boolean } | undefined>;
}

const STAMPED: readonly string[] = STAMP;

/** The plugin answers for all of its own types, a host's extensions of them included, and for a stamp in others. */
const isOurs = ({ uid, pluginOptions }: Type, name: string): boolean =>
  OWN_TYPES.includes(uid) || (pluginOptions?.newsroom?.copyright === true && STAMPED.includes(name));

/**
 * Strapi refuses to filter and sort by what is private, and still looks through it with `_q`: whoever may
 * read a correspondent could find out an e-mail letter by letter. The same word of Strapi's holds for the
 * Content Manager, whose search asks no role which fields it may read; its filters do, and find an e-mail.
 */
export const hidePrivateFromSearch = (strapi: Core.Strapi): void => {
  for (const type of Object.values(strapi.contentTypes) as unknown as (Type & Model)[])
    for (const name of contentTypes.getPrivateAttributes(type)) {
      const attribute = type.attributes[name];
      if (attribute && isOurs(type, name)) attribute.searchable = false;
    }
};
