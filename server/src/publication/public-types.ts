import type { Core } from '@strapi/strapi';
import { onePerServer } from '../platform/one-per-server';
import { FILE, OWN_TYPES } from '../platform/uids';
import { stampedTypes, type StampedType } from '../stamps/types';

/** A type of which readers see entries. */
export interface PublicType {
  uid: string;
  draftAndPublish: boolean;
  /** Nothing where its entries are not stamped. */
  stamped?: StampedType;
  /** The attributes that readers see something of, where they do not see all. */
  shown?: readonly string[];
}

/** What readers see of a picture; an upload that no story shows yet is nothing new to them. */
const PICTURE: PublicType = {
  uid: FILE,
  draftAndPublish: false,
  shown: ['url', 'formats', 'focalPoint', 'caption', 'alternativeText', 'newsroomMetadata', 'newsroomCredit'],
};

/** Pictures, the plugin's own types and all that are stamped, by uid. Ask once the content types are loaded. */
export const publicTypes = onePerServer((strapi: Core.Strapi): ReadonlyMap<string, PublicType> => {
  const stamped = stampedTypes(strapi);
  const uids = [...new Set([...OWN_TYPES, ...stamped.keys()])];
  const types = uids.map((uid): PublicType => {
    const { options } = strapi.getModel(uid as never) as { options?: { draftAndPublish?: boolean } };
    return { uid, draftAndPublish: options?.draftAndPublish === true, stamped: stamped.get(uid) };
  });
  return new Map([PICTURE, ...types].map((type) => [type.uid, type]));
});

/** Whether a row is one that readers see. */
export const isPublic = (
  { draftAndPublish }: Pick<PublicType, 'draftAndPublish'>,
  { publishedAt }: { publishedAt?: unknown },
): boolean => !draftAndPublish || Boolean(publishedAt);
