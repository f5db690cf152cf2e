import type { AgencyBook } from '../../agencies';
import { leadingLabel } from '../caption/leading-label';
import { eachStretch, type Rule, trimEdges } from '../reading';
import { FREE_MAKER_LABEL, MAKER_LABELS, PLAIN_LABELS } from './label-words';

/** "Photo AFP", "Foto: …" without its colon; but "Photo News" is a house. */
const LOOSE = /^(?:photos?|fotos?|picture|image|kuva|beeld|фото|crédit photo|ảnh) (?=[\p{Lu}\p{Lo}@])/iu;

/** No label is without a colon, a sign or a word for "by". */
const MAY_LEAD =
  /^[^/|]{2,40}?(?:[:=]|\.\s|\s(?:by|from|via|von|vom|aus|door|par|del?|du|di|da|do|por|av|af|od|przez|oleh|bởi|fra|från)\s)/iu;

const strip = (text: string, by: boolean, book: AgencyBook): { text: string; by: boolean } => {
  for (const label of MAKER_LABELS) {
    if (label.test(text)) return { text: text.replace(label, ''), by: true };
  }
  // "Getty Images: Jane Doe" opens with a house, however much it looks like "Main image: …".
  const label = text.split(':')[0] ?? '';
  const isHouseLabel = book.find(label) !== null && !/^bild$/i.test(label);
  const plain = isHouseLabel ? undefined : PLAIN_LABELS.find((label) => label.test(text));
  if (plain) return { text: text.replace(plain, ''), by };
  const known = isHouseLabel || !MAY_LEAD.test(text) ? null : leadingLabel(text, book);
  if (known) return { text: text.slice(known.length).trimStart(), by: by || known.by };
  const [first = ''] = text.split(/\s*[/|]\s*/);
  const isHouse = /^(?:foto olimpik|photo12)/i.test(first) || book.holds(first);
  return { text: isHouse ? text : text.replace(LOOSE, ''), by };
};

/** "Photo:", "Foto:", "사진=", "©", "Copyright of", also one behind the other. */
export const labels: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    // "Par Jo - Travail personnel, CC BY-SA 4.0": Wikipedia's lines in other languages.
    const text = reading.licence ? stretch.text.replace(FREE_MAKER_LABEL, '') : stretch.text;
    let told = { text, by: stretch.by ?? false };
    for (let round = 0; round < 4; round += 1) {
      const next = strip(told.text, told.by, book);
      if (next.text === told.text) break;
      told = next;
    }
    return { rest: [{ ...stretch, text: trimEdges(told.text), ...(told.by && { by: true }) }] };
  });
