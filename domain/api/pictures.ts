import type { ImageCredit } from '../credit';
import type { Failure } from '../failure';
import type { PictureMetadata } from '../picture';
import type { Pagination } from './pagination';

/** What the house says of a picture: what an editor's correction is made of, and what taking it back restores. */
export interface PictureSaid {
  /** The editor's correction; null is the file's own. */
  credit: ImageCredit | null;
  caption: string | null;
  alternativeText: string | null;
}

/** What editors see of a picture of the Media Library: the answer of `GET /newsroom/pictures/:id`. */
export interface PictureInfo {
  /** The asset's. */
  id: number;
  /** From the file; null where it said nothing, or came before the plugin did. */
  metadata: PictureMetadata | null;
  /** What an article is filled with: the editor's correction where there is one, else from the file. */
  credit: ImageCredit | null;
  /** Whether an editor corrected the credit. */
  corrected: boolean;
  /** The asset's, as the Media Library shows it. */
  caption?: string;
  alternativeText?: string;
  /** What an article's caption is filled with: the asset's, without the credit and notices at its end. */
  articleCaption?: string;
  /** What was left out of that, word for word. */
  captionCut?: string;
  /** How many files the asset has: the original and its responsive formats. */
  files: number;
  /** Where the editor who asks may see the picture and not change it. */
  readOnly?: true;
  /**
   * The last writing of its files, where the editor who asks can undo it, and what articles are filled with then.
   */
  undo?: { writing: string; before: PictureSaid };
  /** Why no credit can be written into its files, where that is so whoever asks. */
  unwritable?: Failure;
}

/** How far the writing of a credit into an asset's files is: the answer of `GET /newsroom/pictures/:id/write`. */
export interface PictureWriting {
  state: 'idle' | 'running' | 'done' | 'failed';
  /** Files. */
  done: number;
  total: number;
  /** In plain words, where it failed. */
  error?: string;
  /** The same for those who say it in another language. */
  failure?: Failure;
  /** Why it can not be started at all. */
  unwritable?: Failure;
}

export interface PictureArticle {
  documentId: string;
  locale: string | null;
  headline: string;
  published: boolean;
}

/** Where a picture stands: the answer of `GET /newsroom/pictures/:id/uses`. An article counts once a language. */
export interface PictureUses {
  /** The newest of those that the asking editor may read. */
  articles: PictureArticle[];
  /** How many articles they may read. */
  total: number;
  /** How many entries use it besides: articles that they may not read, and entries of other types. */
  others: number;
}

/** A picture that articles use and nobody is credited for: an item of `GET /newsroom/pictures/uncredited`. */
export interface UncreditedPicture {
  /** The asset's. */
  id: number;
  name: string;
  url: string;
  /** Address of its smallest format. */
  thumbnail?: string;
  articles: PictureArticle[];
}

/** The answer of `GET /newsroom/pictures/uncredited`, the newest first. */
export interface UncreditedPage {
  data: UncreditedPicture[];
  meta: { pagination: Pagination & { pageCount: number } };
}
