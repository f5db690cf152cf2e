import type { Core } from '@strapi/strapi';
import { agencyNames } from '../../../domain/agencies';
import { matching } from '../../../domain/text';
import { houseRules } from './rights';

const MOST = 8;

/**
 * Sources of copy that an editor may mean: those that the house has rules for, then the agencies of the trade,
 * which are too many to be offered before anything is typed.
 */
export const copySources = async (strapi: Core.Strapi, typed: string): Promise<string[]> => {
  const ruled = (await houseRules(strapi)).flatMap(({ source }) => source ?? []);
  return matching(typed.trim() === '' ? ruled : [...ruled, ...agencyNames()], typed, MOST);
};
