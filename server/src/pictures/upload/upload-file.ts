import type { ImageCredit } from '../../../../domain';
import type { PictureMetadata } from '../../../../domain/picture';
import type { Held } from './read';

/** A symbol goes along where other plugins copy a file's properties, and into no database. */
const CARRIED = Symbol('newsroom picture');

/** What a file is to say when it leaves for the provider. */
export interface Carried {
  metadata: PictureMetadata | null;
  wins: 'file' | 'asset' | 'only';
  /** Whether a fault was told of already. */
  told: boolean;
  /** Whether the picture came signed. */
  signed?: boolean;
  /** Whether an editor asked for it: what cannot be done then is told as a failure, and not only in the log. */
  asked?: boolean;
  /** Why an editor's word could not be written. */
  uncredited?: string;
  /** The original, where it was read as a whole. */
  held?: Held;
}

/** A file on its way through Strapi's upload: the original, or one of its responsive formats. */
export interface UploadFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Kilobytes, and bytes. */
  size: number;
  sizeInBytes?: number;
  filepath?: string;
  stream?: NodeJS.ReadableStream & { destroy?(): void };
  buffer?: Buffer;
  url?: string;
  /** Of an asset, not of its formats. */
  folderPath?: string;
  caption?: string | null;
  alternativeText?: string | null;
  newsroomMetadata?: PictureMetadata | null;
  newsroomCredit?: ImageCredit | null;
  newsroomCredited?: boolean;
  newsroomUndo?: null;
  [CARRIED]?: Carried;
}

export const carriedBy = (file: UploadFile): Carried | undefined => file[CARRIED];

export const carry = (file: UploadFile, carried: Carried): Carried => {
  file[CARRIED] = carried;
  return carried;
};
