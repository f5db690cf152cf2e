/** Full-width signs by their narrow ones, sign for sign: "（ＡＦＰ時事）", "図／…". */
const WIDE = /[！-～]/g;
/** Strokes that are letters to a machine. */
const STROKES = /[ㅣ丨]/g;
const MARKED = /!via!|[！-～ㅣ丨\u3000\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;
const HIDDEN = /[\u3000\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** How one maker of programs writes it. */
const VIA = /!via!/gi;

/** The same line in plain signs, each where it stood. */
export const readable = (text: string): string =>
  MARKED.test(text)
    ? text
        .replace(VIA, ' via ')
        .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(STROKES, '|')
        .replace(HIDDEN, ' ')
    : text;
