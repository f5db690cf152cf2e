import { looksLikeOrganisation } from '../organisations';
import { looksLikeEastAsian } from '../persons-east';

/** What a run of Han, kana or Hangul is; null where nothing tells. */
export type EasternPiece =
  'label' | 'noun' | 'role' | 'person' | 'prose' | 'position' | 'office' | 'body' | 'time' | null;

/** In front of a colon, a stroke or an equals sign: "图片来源：", "사진=", "写真：". */
const LABEL =
  /^(?:(?:本文|本版|题|題|配|封面|首|头|頭|资料|資料|示意)?(?:图片?|圖片?|照片|相片|写真|画像|视频|影片|イラスト|插画|插畫|挿絵|插图|插圖|摄影|攝影|撮影)者?(?:来源|來源|出处|出處|提供|署名|作者|源)?|来源|來源|出典|出所|提供|制图|製圖|漫画|地図|摄|攝|(?:사진|이미지|그래픽|영상|자료|일러스트(?:레이션)?|삽화|그림|캡처)(?:제공|출처|자료|사진)?|출처|제공|글·사진)$/u;
/** In front of whose it is, without a sign: "图片来源于网络", "本文图片均为". */
const LEAD =
  /^(?:本文|本版|题|題|配|封面|首|头|頭|文中)?(?:图|圖|照|相)(?:片|像)?(?:(?:均|皆|全部)(?:为|為|由|来自|來自)|来源于?|來源於?|来自|來自|取自|源自|翻攝自|翻摄自)|^写真は[\p{Script=Han}\p{Script=Katakana}ー]{2,8}$|^取自|^翻攝自/u;
/** What somebody did, behind the name: took it, gave it, is a reporter. */
const ROLE =
  /(?:摄影?|攝影?|写す|所蔵|소장|(?:图|圖|照)片|写真|画面|畫面|网络|網路|供图|供圖|提供|撮影|翻摄|翻攝|资料图|資料圖|资料照片?|資料照片?|檔案照?片?|档案照?片?|截[图圖]|提供の(?:動画|映像|写真|画像)(?:から|より)?|提供写真|(?:摄影|攝影|本报|本報|特约|通讯)?(?:记者|記者)|기자|특파원|작가|제공|캡처|캡쳐|갈무리|자료사진|DB|공동취재단?|사진(?:취재|기자)단|포토)$/u;
const POSITION =
  /^(?:左|右|中|前|后|後|上|下)(?:起|から|二|三|侧|側|方|边|邊|前列)?|(?:왼쪽|오른쪽|가운데|앞줄|뒷줄)/u;
const OFFICE =
  /(?:대통령|총리|장관|의원|대표|시장|후보|배우|가수|감독|선수|위원장|회장|사장|총재|주석|首相|大統領|大臣|知事|容疑者|選手|社長|总统|總統|主席|总理|總理|部长|部長|市长|市長|演员|演員|球员|球員)$/u;
/** Kana between signs, the particles of China, the endings of Korea. */
const JAPANESE = /[\u3041-\u3096]{2,}|[\u4e00-\u9fff々][はがをにでと][\u4e00-\u9fff\u3041-\u30ff]/u;
const OF = /[\u4e00-\u9fff\u30a1-\u30ffー]の[\u4e00-\u9fff\u30a1-\u30ff]/u;
const CHINESE = /[了着的在是为與与于後后被将把從从]|(?:图为|圖為|左起|右起)/u;
const KOREAN =
  /^[가-힣0-9A-Za-z'’"“”·]*(?:다|요|까|은|는|을|를|에서|에게|으로|하는|하고|있는|있다|열린|위한|대한|에|된|한|의|와|과|도|이|가|로|며|던|중인|모습|전경)[.]?$/u;

/** What a picture shows, at the end of a Korean caption. */
const SCENE = /^(?:전경|모습|현장|장면|조감도|내부|외관|풍경)$/;
const TIME = /^(?:\d{1,4}[年月日時点點]|(?:19|20)?\d{1,2}[월일시]$)/u;

const isHan = (text: string): boolean => /^[\p{Script=Han}々]+$/u.test(text);

/** @param hasSign whether a colon, a stroke or an equals sign stands behind it */
export const easternPiece = (text: string, hasSign: boolean): EasternPiece => {
  if (hasSign && LABEL.test(text)) return 'label';
  if (LEAD.test(text)) return 'label';
  if (text.length > 8 && isHan(text) && CHINESE.test(text)) return 'prose';
  if (ROLE.test(text) && text.length < 24) return 'role';
  if (LABEL.test(text)) return 'noun';
  if (looksLikeEastAsian(text)) return 'person';
  if (POSITION.test(text)) return 'position';
  if (OFFICE.test(text)) return 'office';
  if (TIME.test(text)) return 'time';
  if (!/\d/.test(text) && looksLikeOrganisation(text)) return 'body';
  if (SCENE.test(text)) return 'prose';
  if (/[가-힣]/u.test(text)) return text.length > 2 && KOREAN.test(text) ? 'prose' : null;
  if (JAPANESE.test(text) || (text.length > 4 && OF.test(text))) return 'prose';
  return (isHan(text) && text.length > 3 && CHINESE.test(text)) || text.length > 13 ? 'prose' : null;
};
