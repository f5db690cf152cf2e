import type { Core } from '@strapi/strapi';
import { type HouseSettings, type Overrides, withOverrides } from '../../../domain/house';
import { fileConfig } from '../config';
import { readRow, storedIn, type Stored } from './store';

/** The house's settings as they stand: the page's where it changed one, else the file's. */
export type House = HouseSettings;

/** For how long a server goes by what it read, in milliseconds: another one may have saved since. */
const FRESH_FOR = 1000;

interface Known {
  text: string | undefined;
  house: House;
  readAt: number;
}

const known = new WeakMap<Core.Strapi, Known>();

export const overridesOf = ({ overrides }: Stored): Overrides =>
  Object.fromEntries(Object.entries(overrides).map(([unit, { value }]) => [unit, value]));

/** After a save of this server; others find out within a second. */
export const forgetHouse = (strapi: Core.Strapi): void => {
  known.delete(strapi);
};

/**
 * The settings that hold now; ask for them where they are needed, and keep none. They are read from the
 * store once a second at most, on the connection of the caller: one that waited for another's could wait
 * for ever inside a transaction.
 */
export const house = async (strapi: Core.Strapi): Promise<House> => {
  const before = known.get(strapi);
  if (before && Date.now() - before.readAt < FRESH_FOR) return before.house;
  const readAt = Date.now();
  const row = await readRow(strapi);
  const now =
    before && before.text === row?.text
      ? before.house
      : withOverrides(fileConfig(strapi), overridesOf(storedIn(row)));
  known.set(strapi, { text: row?.text, house: now, readAt });
  return now;
};
