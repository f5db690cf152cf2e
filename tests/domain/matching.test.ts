import { matching } from '../../domain/text';

const NAMES = ['Meridian News', 'AP', 'Agence France-Presse', 'Asia Economy', '연합뉴스', 'meridian news'];

it.each<[string, number, string[]]>([
  ['', 3, ['Meridian News', 'AP', 'Agence France-Presse']],
  ['a', 9, ['AP', 'Agence France-Presse', 'Asia Economy', 'Meridian News']],
  ['news', 9, ['Meridian News']],
  ['연', 9, ['연합뉴스']],
  // A syllable that is still being typed.
  ['연하', 9, ['연합뉴스']],
  ['france presse', 9, ['Agence France-Presse']],
  ['no such', 9, []],
])('%j finds %s at most', (typed, most, found) => expect(matching(NAMES, typed, most)).toEqual(found));
