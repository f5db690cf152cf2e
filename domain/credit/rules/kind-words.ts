export interface KindWords {
  kind: string;
  /** Alone between separators: "/Handout via". */
  alone: RegExp;
  /** Behind a name: "Kremlin Pool Photo". */
  behind: RegExp;
  /** In front of "photo by", a colon or a name: "File photo by", "Archives Le Monde". */
  front: RegExp;
}

const PICTURE = String.raw`(?: ?(?:photos?|images?|pictures?|pics?|foto))?`;

/** Between separators, as often as they stand there: "HANDOUT HANDOUT", "/File Photo/File Photo". */
const alone = (...words: string[]): RegExp =>
  new RegExp(
    String.raw`(^|[/,、|:(]\s*|\bby\s+|\s?[-–]\s*)(?:${words.join('|')})\.?(?=\s*(?:$|[/,|)]|via\b|[-–]\s))`,
    'giu',
  );

/** Never behind a lone initial: "Smiley N. Pool" is a photographer. */
const behind = (...words: string[]): RegExp =>
  new RegExp(
    String.raw`(\S)(?<!(?:^|[ /])\p{L}\.)(?:${words.join('|')})(?=\s*(?:$|[/,|)]|via\b|记者|記者))`,
    'giu',
  );

/** `words` need "photo by" or a colon behind them, `whole` is complete in itself. */
const front = (words: string, whole = '(?!)'): RegExp =>
  new RegExp(
    String.raw`^(?:(?:foto|photo|bild|image|imagen|imagem)s?\s*:\s*)?(?:(?:${words})(?:[ -]?(?:photos?|images?|pictures?|pics?|foto|bild)\s*(?:(by)\b:?|courtesy (?=of)|[:/–-])|\s*[:–-])|(?:${whole})\s*:?)\s*`,
    'iu',
  );

export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'handout',
    alone: alone(`hand-?outs?${PICTURE}`, 'hand out', 'HO', 'divulgação', 'pressefoto'),
    behind: behind(`(?: hand-?out)+${PICTURE}`),
    front: front('hand-?out|publicity|press'),
  },
  {
    kind: 'pool',
    alone: alone(`(?:press )?pool${PICTURE}`, '代表撮影'),
    behind: behind(`[ -]pool${PICTURE}`, '代表撮影'),
    front: front('pool'),
  },
  {
    kind: 'uncredited',
    alone: alone(
      'uncredited|no credit|anonymous|name withheld|unknown(?: photographer| author)?',
      '(?:author|photographer) unknown',
      String.raw`(?:photos? )?D\. ?R\.?|(?:photos? )?DR`,
      'unbekannt|desconocido|不明',
    ),
    behind: behind(' uncredited'),
    front: front('uncredited'),
  },
  {
    kind: 'file',
    alone: alone(
      String.raw`(?:from )?files?${PICTURE}(?:,? (?:19|20)\d\d)?|archives?(?! photos)`,
      'archiv(?:bild|foto)?|arkiv(?:foto|bild)?',
      "(?:foto de )?archivos?|(?:foto de )?arquivo|(?:foto d['’])?archivio|photos? d['’]archives?",
      '(?:фото )?(?:из )?архива?',
      '(?:صورة )?(?:أرشيفية|ارشيفية|أرشيف|من الأرشيف)',
      String.raw`자료\s?사진|자료|DB`,
      '(?:ảnh )?tư liệu',
      '圖?為?資料[照圖]?片?|资料图?片?|檔案照?片?|档案照?片?|資料写真',
    ),
    behind: behind(
      ` files?${PICTURE}| archivfoto| archivbild`,
      String.raw`\s?자료\s?사진|(?:(?<=[가-힣\d])| )DB(?:\s?사진)?`,
      '\\s?资料图?片?|\\s?資料[照圖]?片?|檔案照?片?|档案照?片?',
    ),
    front: front(
      '(?!archive photos)(?:files?|archives?|archival|archiv)',
      [
        "foto de archivo|foto d['’]archivio|photos? (?:d['’])?archives?",
        String.raw`archives (?=\S)|archivo (?=\S)|archiv (?=\p{Lu})`,
        String.raw`(?:资料图?片?|資料照?片?|資料写真|자료\s?사진)\s*(?=[\s=:/|])[=:/|]?`,
      ].join('|'),
    ),
  },
];
