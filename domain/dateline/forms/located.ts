import { knownCity } from '../../gazetteer/known-cities';
import { NONE } from '../candidate';
import type { ReadResult } from '../style';
import type { WireForm } from './wire';

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|bin|al)){1,3}";
const CITY = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}?";
const ONE = `(${NAME}(?:(?:, | and )${NAME}){0,3}) in (${CITY})`;
const LINE = new RegExp(
  `^(?:By|BY) ${ONE}(?:(?:, and|,| and) ${ONE})?(?:,? and ${ONE})?[ \\t]*(?:\\n|$)`,
  'u',
);

/** "By Jane Doe in London and John Roe in New York", on a line of its own: papers that name no agency. */
export const located: WireForm = (head) => {
  if (!/^(?:By|BY) /.test(head)) return NONE;
  const match = LINE.exec(head);
  if (!match) return NONE;
  const places: ReadResult['places'] = [];
  const correspondents: { name: string }[] = [];
  for (let at = 1; at < match.length; at += 2) {
    const [names, city] = [match[at], match[at + 1]];
    if (names === undefined || city === undefined) continue;
    const known = knownCity(city);
    if (!known) return NONE;
    places.push(known.country ? { city, country: known.country } : { city });
    correspondents.push(...names.split(/, | and /).map((name) => ({ name })));
  }
  const read: ReadResult = { places, correspondents, end: match[0].length };
  const opening = { places, capitals: false, known: true, qualified: false };
  return [{ read, opening, closer: 'line end', bylined: true, text: '' }];
};
