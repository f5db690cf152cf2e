/** A body that credits and datelines name, as a house may add it in its own list. */
export interface Agency {
  /** As a reader sees it: "AP". */
  name: string;
  /** Other spellings that are printed as `name`. */
  aliases?: readonly string[];
  /** The same body under the name another language prints: kept as printed, never named twice. */
  same?: string;
  /** Passes on the work of others: as the last link of "A/AFP/Getty Images" it is the `via`. */
  distributor?: boolean;
  /** Hosts anybody's pictures: always the `via` where a creator is named beside it. */
  platform?: boolean;
  /** Its pictures come from members under a name of their choice: "iStock/skyfan77" names a person. */
  members?: boolean;
}

/** Lines that are read by a grammar of their own and sign with other names than the wires do. */
export const SIGNING_LANGUAGES = ['ko', 'zh', 'ja', 'en-KR'] as const;

/** `en-KR`: the English editions of Korean papers. */
export type SigningLanguage = (typeof SIGNING_LANGUAGES)[number];

/** A row of the table. */
export interface Body extends Agency {
  /** ISO 3166-1 alpha-2 of where it is at home; absent where it belongs to no country. */
  country?: string;
  /** Names that it signs datelines with, as printed. */
  signs: readonly string[];
  signsIn: Readonly<Partial<Record<SigningLanguage, readonly string[]>>>;
  /** Names of it that credits keep as printed. */
  twins: readonly string[];
  /** In other letters its name is a word or somebody's: a credit means it where it is written to the letter. */
  exact: boolean;
  /** No body, but two in one signature: a credit takes it apart. */
  joint: boolean;
  /** Sets its name in capitals for looks alone: readers know it as the table has it. */
  capitals: boolean;
}
