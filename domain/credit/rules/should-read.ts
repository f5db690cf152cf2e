import { rewrite } from '../reading';
import { KIND_WORDS } from './kind-words';

/** Agencies repeat a credit in full behind these words: "PA Photo. … Photo credit should read: Name/PA Wire". */
const SHOULD_READ = /^(.*)\b(?:photo |picture )?credit (?:line )?(?:should|must|to) read\b:?\s*/i;

/** "AFP PHOTO / POOL / …" says in front how the picture came to the desk, and does not repeat it. */
const kindIn = (front: string): string | undefined =>
  front
    .split(/[/|(]/)
    .map((link) => link.trim())
    .find((link) => link !== '' && KIND_WORDS.some(({ alone }) => link.replace(alone, '') === ''));

export const shouldRead = rewrite((text) => {
  const [lead, front = ''] = SHOULD_READ.exec(text) ?? [];
  if (lead === undefined) return text;
  const credit = text.slice(lead.length);
  const kind = kindIn(front);
  return kind ? `${kind} / ${credit}` : credit;
});
