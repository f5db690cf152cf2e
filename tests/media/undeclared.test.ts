import { undeclaredTexts } from '../../media/metadata/undeclared';

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/ /g, ''), 'hex');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** 김하늘, 부두사진 */
const EUC_KR = [bytes('b1e8 c7cf b4c3'), bytes('bace b5ce bbe7 c1f8')];
/** Иван Петров */
const CP1251 = bytes('c8e2e0ed20 cfe5f2f0eee2');
const KOI8 = bytes('e9d7c1ce20 f0c5d4d2cfd7');
/** 山田太郎 */
const SHIFT_JIS = bytes('8e52 9363 91be 9859');
const EUC_JP = bytes('bbb3 c5c4 c2c0 cfba');
/** 王小明 */
const GBK = bytes('cdf5 d0a1 c3f7');
const BIG5 = bytes('a4fd a470 a9fa');

it.each<[languages: string[], given: Buffer[], texts: (string | undefined)[]]>([
  // UTF-8 and ASCII are what they are in every house.
  [['ko'], [latin('Jo Reyes'), Buffer.from('José')], ['Jo Reyes', 'José']],
  [[], [Buffer.from('김하늘')], ['김하늘']],
  // By the house's languages, and only by those.
  [['ko'], EUC_KR, ['김하늘', '부두사진']],
  [['en', 'ko-KR'], EUC_KR, ['김하늘', '부두사진']],
  [['en'], EUC_KR, [undefined, undefined]],
  [['ru'], EUC_KR, [undefined, undefined]],
  [['ru'], [CP1251, latin('AP')], ['Иван Петров', 'AP']],
  [['uk'], [KOI8], ['Иван Петров']],
  [['en'], [CP1251], [undefined]],
  [['en'], [KOI8], [undefined]],
  [['ko'], [CP1251], [undefined]],
  [['ja'], [SHIFT_JIS], ['山田太郎']],
  [['ja'], [EUC_JP], ['山田太郎']],
  [['de'], [SHIFT_JIS], [undefined]],
  [['de'], [EUC_JP], [undefined]],
  [['zh-Hans'], [GBK], ['王小明']],
  [['zh-TW'], [BIG5], ['王小明']],
  [['fr'], [GBK, BIG5], [undefined, undefined]],
  [['el'], [bytes('c3e9fef1e3eff2')], ['Γιώργος']],
  [['tr'], [bytes('dd6272616869 6d20d66efc72')], ['İbrahim Önür']],
  [['he'], [bytes('e3e5e3')], ['דוד']],
  [['ar'], [bytes('e3cde3cf')], ['محمد']],
  [['th'], [bytes('cac1aad2c2')], ['สมชาย']],
  [['vi'], [bytes('4e67 7579 eade 6e')], ['Nguyễn']],
  [['pl'], [bytes('57616cea7361'), bytes('a3756b61737a')], ['Walęsa', 'Łukasz']],
  [['en', 'pl'], [bytes('57 61 b3 ea 73 61')], ['Wałęsa']],
  [['cs'], [bytes('446f 6d69 6e69 6b20 4861 9a65 6b')], ['Dominik Hašek']],
  [['hu'], [bytes('45726479 20 d567 65 6e')], ['Erdy Őgen']],
  [['lt'], [bytes('41 67 6e eb 20 d0 69 6d')], ['Agnė Šim']],
  // Latin-1 comes from agencies into every house, and Macs wrote a charset of their own.
  [
    ['en'],
    [latin('José'), latin('Sébastien Çelik'), latin('¿Qué? © «Müller»')],
    ['José', 'Sébastien Çelik', '¿Qué? © «Müller»'],
  ],
  ...['ko', 'ja', 'zh', 'zh-TW', 'ru', 'el', 'ar', 'he', 'th', 'tr', 'pl', 'vi'].map(
    (language): [string[], Buffer[], string[]] => [
      [language],
      [latin('José Müller'), latin('Sébastien'), latin('JÜRGEN MÜLLER')],
      ['José Müller', 'Sébastien', 'JÜRGEN MÜLLER'],
    ],
  ),
  [
    ['en'],
    [latin('Þórður Ægisson'), latin('Åsa Öberg'), latin('FRANÇOIS')],
    ['Þórður Ægisson', 'Åsa Öberg', 'FRANÇOIS'],
  ],
  [['en'], [bytes('4d 63 43 61 72 74 68 79 92 73')], ['McCarthy’s']],
  [['fr'], [bytes('4d 69 63 68 8f 6c 65'), bytes('4a 6f 73 8e')], ['Michèle', 'José']],
  // Each for itself where no charset is that of all.
  [['ko'], [EUC_KR[0] as Buffer, latin('José')], ['김하늘', 'José']],
  // A field's end may be in the middle of a letter.
  [['ko'], [Buffer.from('김하늘').subarray(0, 8)], ['김하']],
  [['ko'], [bytes('b1e8 c7cf b4')], ['김하']],
  [['en'], [latin('')], ['']],
])('in a house of %j %j are %j', (languages, given, texts) => {
  expect(undeclaredTexts(given, languages).map((text) => text?.normalize())).toEqual(texts);
});
