import type { DataMining } from './data-mining';

/** What the files of a house's pictures tell. */
export interface PictureSettings {
  /** Whether they keep the place and the serial numbers that a camera wrote into them. */
  keepLocation?: boolean;
  /** What they say of data mining where the picture itself says nothing. */
  dataMining?: DataMining;
}
