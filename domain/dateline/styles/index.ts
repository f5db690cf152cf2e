import type { DatelineStyle } from '../style';
import { aap } from './aap';
import { afp, afpFrench } from './afp';
import { ansa, ansaEnglish } from './ansa';
import { antara } from './antara';
import { ap } from './ap';
import { asiaEconomy } from './asia-economy';
import { bernama } from './bernama';
import { cnaChinese, xinhuaChinese } from './chinese';
import { dpa } from './dpa';
import { efe } from './efe';
import { europaPress } from './europa-press';
import { ani, pti } from './india';
import { kyodoJapanese, reutersJapanese } from './japanese';
import { asiaEconomyKorean, moneyTodayKorean, newsisKorean, yonhapKorean } from './korean';
import { kyodo } from './kyodo';
import { plain } from './plain';
import { businessWire, globeNewswire, prNewswire } from './press-release';
import { reuters } from './reuters';
import { ria, tass, tassRussian } from './russia';
import { template } from './template';
import { upi } from './upi';
import { xinhua } from './xinhua';
import { yonhap } from './yonhap';

/** Asked in this order; the first that reads a line has it, so the families that read everything come last. */
export const STYLES: readonly DatelineStyle[] = [
  yonhapKorean,
  newsisKorean,
  moneyTodayKorean,
  asiaEconomyKorean,
  asiaEconomy,
  xinhuaChinese,
  cnaChinese,
  reutersJapanese,
  kyodoJapanese,
  ap,
  reuters,
  afpFrench,
  afp,
  dpa,
  efe,
  europaPress,
  ansaEnglish,
  ansa,
  aap,
  yonhap,
  xinhua,
  kyodo,
  upi,
  bernama,
  antara,
  pti,
  ani,
  tass,
  tassRussian,
  ria,
  prNewswire,
  globeNewswire,
  businessWire,
  template,
  plain,
];

/** Keys of the styles that `formatDateline` prints. */
export const DATELINE_STYLES: readonly string[] = STYLES.filter(({ write }) => write).map(({ key }) => key);
