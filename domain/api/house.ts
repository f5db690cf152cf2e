import type { AgencyNames } from '../credit';
import type { HouseStyles } from '../house/types';
import type { Signing } from '../rights/own-names';

/** What an editor's form knows of the house: the answer of `GET /newsroom/house`. */
export interface HouseFacts extends Signing {
  /** IANA zone of the newsroom. */
  timeZone: string;
  styles: HouseStyles;
  /** BCP 47: the language of what says none. */
  locale: string;
  /** Spellings of agencies and the names that the house prints for them. */
  agencies?: AgencyNames;
}
