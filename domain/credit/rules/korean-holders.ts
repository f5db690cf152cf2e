import { looksLikePerson } from '../persons';
import { eachStretch, type Rule, trimEdges } from '../reading';

const HOLDER =
  /^\s*©\s?([가-힣]{3})(?=$|[.,(\d]|\s(?!\s*(?:인턴|선임|객원|사진|전문)?\s?(?:기자|특파원|작가)))/;

/** "ⓒ 홍길동": a name of three syllables behind the sign is its photographer; a house is in the book. */
export const koreanHolders: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [sign = '', name = ''] = HOLDER.exec(stretch.text) ?? [];
    if (!looksLikePerson(name) || book.find(name)) return { rest: [stretch] };
    return { rest: [{ ...stretch, text: trimEdges(stretch.text.slice(sign.length)) }], creators: [name] };
  });
