/**
 * The styles that an editor or a developer may choose. They are named here and not taken from `domain`,
 * whose lists bring every style and its tables with them, while these load with the admin panel: a test
 * holds them together.
 */
export const CREDIT_STYLE_KEYS: readonly string[] = ['plain', 'slash', 'paren', 'asia-economy', 'template'];

export const DATELINE_STYLE_KEYS: readonly string[] = [
  'plain',
  'ap',
  'reuters',
  'afp',
  'afp-fr',
  'dpa',
  'efe',
  'europa-press',
  'ansa',
  'ansa-en',
  'aap',
  'yonhap',
  'yonhap-ko',
  'newsis-ko',
  'moneytoday-ko',
  'asia-economy',
  'asia-economy-ko',
  'xinhua',
  'xinhua-zh',
  'cna-zh',
  'kyodo',
  'kyodo-ja',
  'reuters-ja',
  'upi',
  'bernama',
  'antara',
  'pti',
  'ani',
  'tass',
  'tass-ru',
  'ria-ru',
  'prnewswire',
  'globenewswire',
  'businesswire',
  'template',
];
