import { countryCode } from '../../gazetteer/countries';
import { eachStretch, type Rule } from '../reading';

const BEHIND = /^(.*[/,|]\s*|)([^/,|]+),\s*([^/,|]{3,30})\.?$/u;

/** "Photo: Yonhap News, Korea": behind an agency stands where it is at home. A city may be somebody's surname. */
export const placesBehind: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    if (!stretch.text.includes(',')) return { rest: [stretch] };
    const [, before = '', house = '', place = ''] = BEHIND.exec(stretch.text) ?? [];
    const isBehind =
      place !== '' &&
      book.find(house) !== null &&
      book.find(place) === null &&
      countryCode(place.trim()) !== undefined;
    return { rest: [isBehind ? { ...stretch, text: before + house } : stretch] };
  });
