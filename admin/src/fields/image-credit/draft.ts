import { isObject, type Json } from '../../../../domain/shape/json';
import { parseCredit } from '../../../../domain/credit/parse';
import type { ImageCredit, Licence } from '../../../../domain/credit/types';
import { listOf, numberOf, present, readStored, textOf } from '../shared/stored';

/** A credit as its inputs hold it. */
export interface CreditDraft {
  creators: string[];
  sources: string[];
  via: string;
  kind: string;
  licence: string;
  licenceUrl: string;
  year?: number;
}

const licenceOf = (value: unknown): Licence | undefined => {
  const name = isObject(value) ? textOf(value.name) : undefined;
  return isObject(value) && name ? present({ name, url: textOf(value.url) }) : undefined;
};

const fromObject = (stored: Json): ImageCredit | null => {
  const credit = present({
    creators: listOf(stored.creators, textOf),
    sources: listOf(stored.sources, textOf),
    via: textOf(stored.via),
    kind: textOf(stored.kind),
    licence: licenceOf(stored.licence),
    year: numberOf(stored.year),
    text: textOf(stored.text) ?? '',
  });
  return isEmpty(credit) ? null : credit;
};

const isEmpty = ({ creators, sources, via, kind, licence, year, text }: ImageCredit): boolean =>
  creators.length + sources.length === 0 && !via && !kind && !licence && year === undefined && text === '';

export const readCredit = (stored: unknown) => readStored(stored, { fromObject, fromLine: parseCredit });

export const toDraft = (credit: ImageCredit | null): CreditDraft => ({
  creators: credit?.creators ?? [],
  sources: credit?.sources ?? [],
  via: credit?.via ?? '',
  kind: credit?.kind ?? '',
  licence: credit?.licence?.name ?? '',
  licenceUrl: credit?.licence?.url ?? '',
  year: credit?.year,
});

/** The credit of the inputs, printed anew; null where they hold nothing. */
export const toCredit =
  (print: (credit: ImageCredit) => string) =>
  (draft: CreditDraft): ImageCredit | null => {
    const name = textOf(draft.licence)?.trim();
    const url = textOf(draft.licenceUrl)?.trim();
    const credit: ImageCredit = present({
      creators: draft.creators,
      sources: draft.sources,
      via: textOf(draft.via)?.trim(),
      kind: textOf(draft.kind),
      // A link without a name is kept, so that the server can say what it misses.
      licence: name || url ? present({ name: name ?? '', url }) : undefined,
      year: draft.year,
      text: '',
    });
    return isEmpty(credit) ? null : { ...credit, text: print(credit) };
  };
