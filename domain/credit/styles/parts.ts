import { TRADE_BOOK } from '../../agencies';
import { ALL_RIGHTS_RESERVED } from '../licences';
import { type ImageCredit, isAiKind } from '../types';

export interface CreditOptions {
  /** The house's own line, for the style `template`. */
  template?: string;
}

export interface CreditStyle {
  name: string;
  /** Empty where the credit has nothing that this style prints. */
  format(credit: ImageCredit, options: CreditOptions): string;
}

const clean = (names: readonly string[]): string[] => names.map((name) => name.trim()).filter(Boolean);

/** Space between parts that are there; none where one is missing. */
export const join = (parts: readonly (string | undefined)[], separator: string): string =>
  clean(parts.map((part) => part ?? '')).join(separator);

/** Names of scripts whose languages have no use for "and": 김하나, 이두리. */
const EAST_ASIAN = /[\p{scx=Hang}\p{scx=Han}\p{scx=Kana}]/u;

/** "A", "A and B", "A, B and C"; "김하나, 이두리". */
export const creatorsOf = (credit: ImageCredit): string => {
  const names = clean(credit.creators);
  if (names.every((name) => EAST_ASIAN.test(name))) return names.join(', ');
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
};

export const sourcesOf = (credit: ImageCredit): string[] => clean(credit.sources);

export const viaOf = (credit: ImageCredit): string => (credit.via?.trim() ? `via ${credit.via.trim()}` : '');

export const isKnown = (name: string): boolean => TRADE_BOOK.find(name) !== null;

/** Readers are told how a picture came and what it is, not that its maker's name is withheld. */
const PRINTED_KINDS: Readonly<Record<string, string>> = {
  handout: 'Handout',
  file: 'File',
  pool: 'Pool',
  'screen capture': 'Screen capture',
  illustration: 'Illustration',
  graphic: 'Graphic',
  composite: 'Composite',
  'ai generated': 'AI-generated',
  'ai altered': 'AI-altered',
};

/** "File", "Pool", "AI-generated"; courtesy has words of its own in front of the source. */
export const kindOf = (credit: ImageCredit): string =>
  Object.hasOwn(PRINTED_KINDS, credit.kind ?? '') ? (PRINTED_KINDS[credit.kind ?? ''] ?? '') : '';

/** Behind a name, where a kind goes on in small letters: "Reuters, file", "Reuters, AI-generated". */
export const kindBehind = (credit: ImageCredit): string =>
  kindOf(credit).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** What is no photograph is not called one: "AP Illustration", "Graphic by". */
export const nounOf = (credit: ImageCredit): string => {
  if (isAiKind(credit.kind)) return 'Image';
  return /^(?:illustration|graphic|composite)$/.test(credit.kind ?? '') ? kindOf(credit) : 'Photo';
};

/** A free licence asks to be named wherever the picture is; that all rights are reserved goes without saying. */
export const licenceOf = (credit: ImageCredit): string => {
  const name = credit.licence?.name.trim() ?? '';
  return name === credit.via?.trim() || name === ALL_RIGHTS_RESERVED ? '' : name;
};
