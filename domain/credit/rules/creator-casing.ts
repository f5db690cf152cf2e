import { readerCaseName } from '../casing';
import { type Rule } from '../reading';

/** `SÉVERINE CHAUVEL` -> `Séverine Chauvel`: last, when the least shouted of two spellings is chosen. */
export const creatorCasing: Rule = (reading) => ({
  ...reading,
  creators: reading.creators.map(readerCaseName),
});
