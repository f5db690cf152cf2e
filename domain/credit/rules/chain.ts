import type { AgencyBook } from '../../agencies';
import { eachStretch, type Reading, type Rule, type Stretch } from '../reading';
import { partOf } from './part';
import { segmentsOf } from './segments';

interface Told {
  creators: string[];
  sources: string[];
  via?: string;
}

/** "Jane Doe for The New York Times" names one maker. */
const EMPLOYER = / (?:for|special to|pour|para|für|per|voor) .*$/i;

const lettersOf = (name: string): string => name.replace(/[^\p{L}]/gu, '').toLowerCase();

const isFree = ({ licence }: Reading): boolean =>
  licence !== undefined && !/rights reserved/i.test(licence.name);

const readChain = (stretch: Stretch, reading: Reading, book: AgencyBook): Told => {
  const segments = segmentsOf(stretch.text, book);
  const told: Told = { creators: [], sources: [] };
  const together = segmentsOf((stretch.text.split(/[/|]/)[0] ?? '').replace(EMPLOYER, ''), book).length > 1;
  const around = {
    segments,
    book,
    by: stretch.by === true,
    free: isFree(reading),
    via: reading.via === undefined ? null : book.find(reading.via),
  };
  segments.forEach((segment, at) => {
    // "A, B and C/AP": the names before the first slash are of one kind.
    const isAgain = told.creators.some((name) => lettersOf(name) === lettersOf(segment));
    const made = (together && told.sources.length === 0) || isAgain ? 0 : told.creators.length;
    const part = partOf({ ...around, at, made });
    (part === 'creator' ? told.creators : told.sources).push(segment);
  });
  const last = told.sources.at(-1);
  const isLastLink = last !== undefined && segments.at(-1) === last;
  const passesOn = isLastLink && book.find(last)?.distributor === true && told.sources.length > 1;
  if (!passesOn || reading.via !== undefined) return told;
  return { ...told, sources: told.sources.slice(0, -1), via: last };
};

/** "Name/AFP/Getty Images": photographers from agencies, and the one that passes them on. */
export const chain: Rule = (reading, book) =>
  eachStretch(reading, (stretch) =>
    stretch.supplied
      ? { rest: [], sources: stretch.text.split(/\s*[/|]\s*/).filter(Boolean) }
      : { rest: [], ...readChain(stretch, reading, book) },
  );
