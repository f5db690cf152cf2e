/** Small words that names of bodies have as well as sentences. */
const LINKS = new Set(
  (
    'the and for from with von und der die das des den dem für pour les des aux par del las los para por con della delle degli dei per van het een dos das ' +
    // Houses that are written small.
    'dpa epd taz imago picture alliance images franceinfo'
  ).split(' '),
);

/** What a credit says and a caption hardly ever: "courtesy of", "A/AP", "©". */
const CREDIT =
  /[|©=]|\p{L}\s?\/\s?\p{L}|\b(?:courtesy|via|handout|screen ?(?:capture|shot|grab)s?|file photo|credit(?=s?\s*[:=])|licen[cs]ed|permission|provided|supplied|photos? by|copyright)\b|기자(?:\s|$)|[摄攝]$/iu;

const LABEL =
  /^\W*(?:photo|picture|image|illustration|graphic|composite|credit|source|foto|bild|фото|снимк|источник|صورة|تصوير|عکس|צילום|φωτο|ảnh|nguồn|ภาพ|फोटो|ছবি|사진|写真|图|圖)/i;

const SMALL = /^[("“'‘]*\p{Ll}[\p{Ll}'’-]{2,}[)"”'’.,;:!?]*$/u;

const smallWords = (text: string): number =>
  text.split(/\s+/).filter((word) => SMALL.test(word) && !LINKS.has(word.replace(/\P{L}/gu, ''))).length;

/** Sentences of Korea end so, those of China and Japan have particles. */
const isEastAsian = (text: string): boolean =>
  /(?:\S+ ){2}\S*[가-힣](?:다|요|까)[.]?\s*$/.test(text) ||
  ((text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu) ?? []).length > 14 &&
    /[的了着在はがをで]/.test(text));

/** Who holds an office stands in front of the camera. */
const OFFICE =
  /(?:^|\s)(?:President|Prime Minister|Sens?\.|Reps?\.|Gov\.|Chancellor|Pope|King|Queen|Princess|Präsident|Kanzlerin|Kanzler) (?!and\b|of\b)\p{Lu}/u;

/**
 * A caption, or a stretch of one: so many words of a sentence (`least`) and nothing that a credit would have.
 * Whoever is named in it is in the picture and did not make it.
 */
export const isProse = (text: string, least = 2): boolean =>
  !LABEL.test(text) &&
  !CREDIT.test(text) &&
  (isEastAsian(text) || (text.split(/\s+/).length > 3 && (smallWords(text) >= least || OFFICE.test(text))));
