/** Behind a name, with or without a comma: "Jo Reyes, Jr.", "Jo Reyes III", "Ana Um, M.D.". */
const SUFFIX = String.raw`(?:[JjSs]n?r|[JS]N?R|[Jj]un|[Ss]en)\b\.?|(?:II|III|IV|2nd|3rd|4th)\b|(?:Ph\.?\s?D|M\.D|D\.D\.S|D\.V\.M|D\.O|J\.D|R\.N|M\.P\.H|M\.B\.A|Esq|OBE|O\.B\.E|MBE|M\.B\.E|CBE|FRPS|ARPS|QC|KC)(?![\p{L}])\.?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;

/**
 * A comma that is part of a name: no rule takes it for a border, since it is a sign of its own until the
 * names are printed.
 */
const INNER_COMMA = '❟';

const TIED = new RegExp(String.raw`(${WORD}\s(?:\S+\s){0,3}?${WORD}),\s*(?=${SUFFIX})`, 'gu');

/** "Jo Reyes, Jr./AP" with the comma before "Jr." as a part of the name. */
export const tieSuffixes = (text: string): string =>
  text.replaceAll(INNER_COMMA, ',').replace(TIED, `$1${INNER_COMMA} `);

/** The name as it is printed. */
export const untieSuffix = (name: string): string => name.replaceAll(INNER_COMMA, ',');

const BEHIND = new RegExp(String.raw`[,${INNER_COMMA}]?\s+(?:${SUFFIX})$`, 'u');

/** "Jo Reyes, Jr." is a person as "Jo Reyes" is. */
export const withoutSuffix = (name: string): string => name.replace(BEHIND, '');

const SURNAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const GIVEN = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?`;
const SURNAME_FIRST = new RegExp(
  String.raw`^(${SURNAME})((?:,? (?:${SUFFIX}))?), (${GIVEN}?)((?:,? (?:${SUFFIX}))?)$`,
  'u',
);

export interface NameParts {
  given: string;
  surname: string;
  /** With what ties it to the name: ", Jr.", " III"; '' where there is none. */
  suffix: string;
}

/** "Reyes, Jo", "Reyes, Jo, Jr.", "Reyes Jr., Jo": a name as archives list it, or null. */
export const surnameFirst = (name: string): NameParts | null => {
  const [whole, surname = '', before = '', given = '', behind = ''] = SURNAME_FIRST.exec(name.trim()) ?? [];
  return whole === undefined || (before && behind) ? null : { surname, given, suffix: before || behind };
};
