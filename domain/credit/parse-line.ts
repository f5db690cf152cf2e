import type { AgencyBook } from '../agencies';
import { creditsNobody } from './nobody';
import { looksLikePerson } from './persons';
import { isProse } from './prose';
import { emptyReading, type Reading } from './reading';
import { RULES } from './rules';
import { type ImageCredit, MOST_NAMES } from './types';

const isEmpty = ({ creators, sources, via, kind, licence }: Reading): boolean =>
  creators.length === 0 && sources.length === 0 && !via && !kind && !licence;

/**
 * Nobody was recognised: the line itself is the best name there is, but for prose and for a placeholder,
 * which name nobody.
 */
const fallback = (reading: Reading, line: string): Reading => {
  const bare = line.replace(/^[\s()[\]©"'“”/|,;:=-]+|[\s()[\]"'“”/|,;:=-]+$/g, '') || line;
  const name = bare.replace(/\s+/g, ' ');
  if (reading.nobody || creditsNobody(name) || isProse(line, 3)) return reading;
  return looksLikePerson(name) ? { ...reading, creators: [name] } : { ...reading, sources: [name] };
};

/** Reads a line that is a credit from its first word to its last. */
export const parseLine = (line: string, book: AgencyBook): Omit<ImageCredit, 'text'> => {
  const read = RULES.reduce<Reading>((reading, rule) => rule(reading, book), emptyReading(line));
  const { creators, sources, via, kind, licence, year } = isEmpty(read) ? fallback(read, line) : read;
  return {
    creators: creators.slice(0, MOST_NAMES),
    sources: sources.slice(0, MOST_NAMES),
    ...(via && { via }),
    ...(kind && { kind }),
    ...(licence && { licence }),
    ...(year && { year }),
  };
};
