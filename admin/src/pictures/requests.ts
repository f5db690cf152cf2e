import { getFetchClient } from '@strapi/strapi/admin';
import type { ImageCredit } from '../../../domain/credit/types';
import type { PictureInfo, PictureWriting, UncreditedPicture } from '../../../domain/picture/types';
import { PLUGIN_ID } from '../plugin-id';

const PICTURES = `/${PLUGIN_ID}/pictures`;

interface Answer<Data> {
  data: { data: Data };
}

const dataOf = async <Data>(answer: Promise<Answer<Data>>): Promise<Data> => (await answer).data.data;

/** What is known of a picture of the Media Library. */
export const askPicture = (id: number, signal?: AbortSignal): Promise<PictureInfo> =>
  dataOf(getFetchClient().get(`${PICTURES}/${id}`, { signal }));

/** Keeps an editor's credit with the picture. */
export const correctPicture = (id: number, credit: ImageCredit): Promise<PictureInfo> =>
  dataOf(getFetchClient().put(`${PICTURES}/${id}/credit`, { credit }));

/** Starts to write the picture's credit into all its files. */
export const startWriting = (id: number): Promise<PictureWriting> =>
  dataOf(getFetchClient().post(`${PICTURES}/${id}/write`));

export const askWriting = (id: number): Promise<PictureWriting> =>
  dataOf(getFetchClient().get(`${PICTURES}/${id}/write`));

/** Sources that an editor may mean. */
export const askSources = (typed: string, signal: AbortSignal): Promise<readonly string[]> =>
  dataOf(getFetchClient().get(`${PICTURES}/sources?q=${encodeURIComponent(typed)}`, { signal }));

export interface UncreditedPage {
  data: UncreditedPicture[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** Pictures in use that nobody is credited for, the newest first. */
export const askUncredited = async (page: number, pageSize: number): Promise<UncreditedPage> =>
  (await getFetchClient().get<UncreditedPage>(`${PICTURES}/uncredited?page=${page}&pageSize=${pageSize}`))
    .data;
