import type { AgencyBook } from '../../agencies';
import { knownCity } from '../../gazetteer/known-cities';
import { eachStretch, type Rule } from '../reading';

/** "TEMPO.CO, Bandung -": who signs, the place, and a dash. Behind a stroke stands a photographer: "REUTERS/London -". */
const SIGNED = /^([^,/|;:()[\]]{2,60}),\s*([^,/|;:()[\]]{2,40}?)\s*(?:[—―]|[-–]+(?=\s|$))\s*/u;

const ADDRESS = /\.(?:com|co|id|net|org)$/i;

const signs = (name: string, book: AgencyBook): boolean => book.find(name) !== null || ADDRESS.test(name);

/** The head of a story, pasted for its credit: the place behind the house is where it was filed and made nothing. */
export const filingPlaces: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [head, house = '', place = ''] = SIGNED.exec(stretch.text) ?? [];
    if (head === undefined || !knownCity(place) || !signs(house, book)) return { rest: [stretch] };
    const behind = stretch.text.slice(head.length);
    return { rest: [{ ...stretch, text: behind ? `${house} / ${behind}` : house }] };
  });
