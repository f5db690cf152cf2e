import type { Core } from '@strapi/strapi';
import { dataMiningUri } from '../../../../domain/picture';
import { house } from '../../house';
import type { Copy } from '../rewrite';

/** What the house lets its copies tell. */
export const copySettings = async (
  strapi: Core.Strapi,
): Promise<Pick<Copy, 'dataMining' | 'keepLocation'>> => {
  const { keepLocation = false, dataMining } = (await house(strapi)).pictures ?? {};
  return { keepLocation, ...(dataMining && { dataMining: dataMiningUri(dataMining) }) };
};
