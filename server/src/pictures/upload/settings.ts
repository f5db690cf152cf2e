import type { Core } from '@strapi/strapi';
import { dataMiningUri } from '../../../../domain/picture';
import { plusDataMining } from '../../../../domain/rights';
import { house } from '../../house';
import { houseLanguages } from '../languages';
import type { Copy } from '../../../../media/rewrite';

/** What the house lets its copies tell, and in which languages its pictures do. */
export const copySettings = async (
  strapi: Core.Strapi,
): Promise<Pick<Copy, 'dataMining' | 'keepLocation' | 'languages'>> => {
  const { pictures, machineTerms } = await house(strapi);
  const { keepLocation = false, dataMining } = pictures ?? {};
  // What pictures are set to say comes before what machines are told of everything.
  const uri = dataMining ? dataMiningUri(dataMining) : plusDataMining(machineTerms);
  return { keepLocation, languages: await houseLanguages(strapi), ...(uri && { dataMining: uri }) };
};
