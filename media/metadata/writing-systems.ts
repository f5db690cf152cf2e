/** How a language is written, and the charsets that its files of old are in, the likeliest first. */
export interface Writing {
  /** BCP 47, without regions but where those decide. */
  languages: readonly string[];
  charsets: readonly string[];
  /** Its letters beside those of ASCII, as the inside of a character class. */
  letters: string;
  /** IANA zones where it is what newsrooms write, for a house that says no more. */
  zones: readonly string[];
}

const HAN = '\\p{scx=Han}';
const KANA = '\\p{scx=Hira}\\p{scx=Kana}';

/**
 * Writings that share bytes with others, each told by its letters. What is in two charsets is told by what
 * no word looks like: in KOI8 capitals and small letters have changed places.
 */
const WRITINGS: readonly Writing[] = [
  {
    languages: ['ko'],
    charsets: ['euc-kr'],
    letters: `\\p{scx=Hang}${HAN}`,
    zones: ['Asia/Seoul', 'Asia/Pyongyang'],
  },
  { languages: ['ja'], charsets: ['shift_jis', 'euc-jp'], letters: `${KANA}${HAN}`, zones: ['Asia/Tokyo'] },
  {
    languages: ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'],
    charsets: ['big5', 'gb18030'],
    letters: HAN,
    zones: ['Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Macau'],
  },
  {
    languages: ['zh'],
    charsets: ['gb18030', 'big5'],
    letters: HAN,
    zones: ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing'],
  },
  {
    languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn'],
    charsets: ['windows-1251', 'koi8-u'],
    letters: '\\p{Script=Cyrillic}',
    zones: ['Moscow', 'Kyiv', 'Kiev', 'Sofia', 'Minsk', 'Belgrade', 'Skopje', 'Samara', 'Volgograd'].map(
      (city) => `Europe/${city}`,
    ),
  },
  {
    languages: ['el'],
    charsets: ['windows-1253'],
    letters: '\\p{Script=Greek}',
    zones: ['Europe/Athens', 'Asia/Nicosia'],
  },
  {
    languages: ['he', 'iw', 'yi'],
    charsets: ['windows-1255'],
    letters: '\\p{Script=Hebrew}',
    zones: ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
  },
  {
    languages: ['ar', 'fa', 'ur'],
    charsets: ['windows-1256'],
    letters: '\\p{Script=Arabic}',
    zones: ['Cairo', 'Tripoli', 'Khartoum']
      .map((city) => `Africa/${city}`)
      .concat(['Riyadh', 'Dubai', 'Qatar', 'Baghdad', 'Amman', 'Beirut', 'Kuwait'].map((c) => `Asia/${c}`))
      .concat(['Asia/Damascus', 'Asia/Bahrain', 'Asia/Muscat', 'Asia/Aden', 'Asia/Tehran', 'Asia/Karachi']),
  },
  {
    languages: ['th'],
    charsets: ['windows-874'],
    letters: '\\p{Script=Thai}',
    zones: ['Asia/Bangkok'],
  },
  {
    languages: ['vi'],
    charsets: ['windows-1258'],
    letters: 'àáâãèéêìíòóôõùúýăđĩũơư\\u1ea0-\\u1ef9',
    zones: ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Hanoi'],
  },
  {
    languages: ['tr'],
    charsets: ['windows-1254'],
    letters: 'çğıöşüâîû\\u0307',
    zones: ['Europe/Istanbul', 'Asia/Istanbul'],
  },
  { languages: ['pl'], charsets: ['windows-1250'], letters: 'ąćęłńóśźż', zones: ['Europe/Warsaw'] },
  {
    languages: ['cs', 'sk'],
    charsets: ['windows-1250'],
    letters: 'áäčďéěíĺľňóôŕřšťúůýž',
    zones: ['Europe/Prague', 'Europe/Bratislava'],
  },
  { languages: ['hu'], charsets: ['windows-1250'], letters: 'áéíóöőúüű', zones: ['Europe/Budapest'] },
  {
    languages: ['hr', 'bs', 'sl', 'sr-Latn', 'cnr'],
    charsets: ['windows-1250'],
    letters: 'čćđšž',
    zones: ['Europe/Zagreb', 'Europe/Sarajevo', 'Europe/Ljubljana', 'Europe/Podgorica'],
  },
  {
    languages: ['ro'],
    charsets: ['windows-1250'],
    letters: 'ăâîşţ',
    zones: ['Europe/Bucharest', 'Europe/Chisinau'],
  },
  {
    languages: ['lt', 'lv', 'et'],
    charsets: ['windows-1257'],
    letters: 'ąčęėįšųūžāēģīķļņōŗäõöü',
    zones: ['Europe/Vilnius', 'Europe/Riga', 'Europe/Tallinn'],
  },
];

/** Western Europe's and America's: agencies send it everywhere, so every house reads it, last. */
const WESTERN: Writing = {
  languages: [],
  charsets: ['windows-1252', 'macintosh'],
  letters: 'à-öø-ÿßšžœ',
  zones: [],
};

/** "zh-Hant-TW" is served by "zh-Hant", "pt-BR" by "pt". */
const writingOf = (language: string): Writing | undefined => {
  const wanted = language.toLowerCase();
  for (let name = wanted; name; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const found = WRITINGS.find(({ languages }) => languages.some((one) => one.toLowerCase() === name));
    if (found) return found;
  }
  return undefined;
};

/** The house's writings, by its languages in their order (BCP 47). */
export const writingsOf = (languages: readonly string[]): readonly Writing[] => [
  ...new Set(languages.flatMap((language) => writingOf(language) ?? [])),
  WESTERN,
];

/** The language that newsrooms of a time zone write, where their files may be in a charset of its own. */
export const languageOfZone = (zone: string): string | undefined =>
  WRITINGS.find(({ zones }) => zones.includes(zone))?.languages[0];
