import type { CreditKind } from '../types';
import { eachStretch, type Rule } from '../reading';
import { PICTURE_KIND_LABELS } from './picture-kind-words';

interface KindForms {
  kind: CreditKind;
  /** "Illustration: …", "Graphic by …", "그래픽=…". */
  front: RegExp;
  /** A link of its own, "REUTERS/Jo Reyes/Illustration", or behind a name, "Washington Post illustration". */
  behind: RegExp;
}

const BY = '(?:by|von|por|par|di|de|oleh|av|af)';

const formsOf = (kind: CreditKind, words: string, noun: string): KindForms => ({
  kind,
  front: new RegExp(
    String.raw`(?:^[\W_]*|[/|;]\s*)(?:${words})(?: credits?)?\s?(?:[:=：|/]|\s[–-]\s|\s?${BY}\b)`,
    'iu',
  ),
  behind: new RegExp(String.raw`(?:[/|,;(]\s?(?:${words})|(?<=\p{L}) (?:${noun}))\.?\s*(?=$|[/|,;)])`, 'iu'),
});

/** Behind a name only the words that no name ends in: "FT montage", but never "Google Maps". */
const BEHIND = {
  composite: '(?:photo )?(?:montage|composite)',
  graphic: '(?:info)?graphic',
  illustration: '(?:photo )?illustration',
} as const;

/** Composites first: "photo montage" has a photo, "graphic" a map. */
const FORMS: readonly KindForms[] = (['composite', 'graphic', 'illustration'] as const).map((kind) =>
  formsOf(kind, PICTURE_KIND_LABELS[kind], BEHIND[kind]),
);

/** "Illustration by", "AP Graphic/", where a service stands in front: "AP Illustration/Jo Reyes". */
const SERVICE = /^[\p{L}. ]{2,30}? (illustration|graphic|composite|montage)s?\s?(?:\/|by\b)/iu;

const OF_SERVICE: Readonly<Record<string, CreditKind>> = {
  illustration: 'illustration',
  graphic: 'graphic',
  composite: 'composite',
  montage: 'composite',
};

const kindOf = (text: string): CreditKind | undefined => {
  const found = FORMS.find(({ front, behind }) => front.test(text) || behind.test(text))?.kind;
  return found ?? OF_SERVICE[SERVICE.exec(text)?.[1]?.toLowerCase() ?? ''];
};

/**
 * Illustration, graphic and composite are what a picture is. The words stay in the line: the rules for labels
 * and roles know them, and who stands behind them. How a picture came to the desk is told first.
 */
export const pictureKinds: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const kind = kindOf(stretch.text);
    return { rest: [stretch], ...(kind && { kind }) };
  });
