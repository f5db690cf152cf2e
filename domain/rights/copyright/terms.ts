/** What a notice says may be done, by the language that says so: the first of these ends the holder's name. */
const TERMS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    String.raw`all rights? reserved|(?:is )?distributed by|a (?:division|subsidiary|part) of|licen[cs]ed (?:under|to|by)|(?:licen[cs]ed )?under (?:an? |the )?(?:creative|cc)|click for|may not be|must not be|this (?:material|content|work|article|image)|unauthori[sz]ed|reproduction|redistribution|republication|no part of|used (?:with|by) permission|(?:re)?printed (?:with|by) permission|for editorial use|no (?:resale|reuse|use|archiv)|not for|any (?:use|unauthori)|without (?:prior |written |the )|terms (?:of|and)|privacy`,
  ],
  [
    'ko',
    '무단\\s?(?:전재|복제|배포|복사|도용|사용)|재\\s?배포|(?:영리|상업)적?\\s?(?:이용|목적)|AI\\s?학습|금지',
  ],
  ['ja', '無断|禁無断|転載|複製|禁じ|不許複製|掲載の(?:記事|写真)|許可なく'],
  [
    'zh',
    '(?:版权|版權)所有|(?:未经|未經|非经|非經)[^,。]{0,12}(?:授权|授權|许可|許可|同意)|(?:请勿|請勿|不得|禁止|严禁|嚴禁|谢绝|謝絕)[^,。]{0,6}(?:转载|轉載|复制|複製|使用)|(?:转载|轉載)(?:请|請|须|須|必究)|违者必究|翻印必究',
  ],
  [
    'de',
    String.raw`alle rechte|(?:weiter)?verwendung|nachdruck|vervielfältigung|veröffentlichung|honorarpflichtig|nur (?:zur|mit|für)`,
  ],
  [
    'fr',
    String.raw`tous (?:les )?droits|(?:toute )?reproduction (?:interdite|,|totale|même)|droits (?:de reproduction )?réservés|reproduction et diffusion`,
  ],
  [
    'es',
    String.raw`(?:todos )?(?:los )?derechos reservados|prohibid[ao]|queda(?:n)? (?:prohibid|reservad)|reproducci[oó]n|se prohíbe`,
  ],
  ['pt', String.raw`(?:todos )?(?:os )?direitos reservados|proibid[ao]|reprodu[cç][aã]o`],
  [
    'it',
    String.raw`(?:tutti )?(?:i )?diritti (?:sono )?riservati|riproduzione (?:riservata|vietata)|vietat[ao]|è vietata`,
  ],
  ['nl', String.raw`alle rechten|overname|niets uit`],
  ['nb', String.raw`alle rettigheter|ettertrykk|gjengivelse`],
  ['da', String.raw`alle rettigheder|kopiering`],
  ['sv', String.raw`alla rättigheter|med ensamrätt|eftertryck`],
  ['fi', String.raw`kaikki oikeudet`],
  ['pl', String.raw`wszelkie prawa|wszystkie prawa|prawa zastrzeżone|kopiowanie`],
  ['cs', String.raw`všechna práva|publikování|šíření`],
  ['sk', String.raw`všetky práva`],
  ['hu', String.raw`minden jog`],
  ['ro', String.raw`toate drepturile`],
  ['lt', String.raw`visos teisės`],
  ['hr', String.raw`sva prava`],
  ['tr', String.raw`tüm hak(?:lar|kı)|her hakkı|izinsiz`],
  ['id', String.raw`hak cipta dilindungi|seluruh hak|dilarang`],
  ['vi', String.raw`bảo lưu|giữ bản quyền|cấm sao chép`],
  ['ru', 'все права|любое использование|перепечатка|копирование|использование материалов'],
  ['uk', 'усі права|всі права|передрук|будь-яке'],
  ['bg', 'всички права'],
  ['el', 'με (?:την )?επιφύλαξη|απαγορεύεται'],
  ['ar', '(?:جميع|كل|كافة) الحقوق|الحقوق محفوظة|يمنع'],
  ['fa', '(?:تمام|کلیه|همه) حقوق'],
  ['he', 'כל הזכויות|אין להעתיק'],
  ['th', 'สงวนลิขสิทธิ์'],
];

const ANY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${TERMS.map(([, words]) => words).join('|')})`, 'iu');
/** Scripts without spaces: the words stand right behind the name. */
const EASTERN = new RegExp(
  TERMS.filter(([language]) => ['ko', 'ja', 'zh', 'th'].includes(language))
    .map(([, words]) => words)
    .join('|'),
  'iu',
);

/** Where the terms of a notice begin, or -1. */
export const termsAt = (text: string): number => {
  const found = [ANY, EASTERN].map((words) => words.exec(text)?.index ?? -1).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
};

/** What stands behind the words that terms begin with: "جميع الحقوق محفوظة 2025 …" names the holder last. */
export const behindTerms = (text: string): string =>
  text.replace(
    /^(?:جميع|كل|كافة|تمام|کلیه) (?:ال)?حقوق(?: ال\p{L}+)?(?: محفوظ\p{L}*)?(?: ل(?=\p{L}))?|^.*?\s\|\s|^.*$/u,
    '',
  );

const EACH = TERMS.map(([language, words]) => [language, new RegExp(words, 'iu')] as const);

/** The language of a notice, as far as its words and its script tell: BCP 47. */
export const languageOfNotice = (text: string): string | undefined => {
  // English is the language of notices in every other one too: the others tell more.
  const [english, ...others] = EACH;
  const found = others.find(([, words]) => words.test(text));
  if (found) return found[0];
  if (/[가-힣]/.test(text)) return 'ko';
  if (/[\u3041-\u30ff]/.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return english?.[1].test(text) ? english[0] : undefined;
};
