import { adminApi } from '@strapi/strapi/admin';
import type { ImageCredit } from '../../../domain/credit/types';
import type { PictureInfo, PictureUses, PictureWriting, UncreditedPage } from '../../../domain/api/pictures';
import { PLUGIN_ID } from '../plugin-id';
import { type Answer, useAnswer } from './answer';
import { useAsk } from './ask';
import { type Envelope, NOT_KEPT, opened } from './envelope';

const PICTURES = `/${PLUGIN_ID}/pictures`;

interface Writing {
  id: number;
  /** What the picture and its files are to say. */
  credit: ImageCredit;
}

interface Undoing {
  id: number;
  /** The writing that is taken back, as the picture names it. */
  writing: string;
}

const asked = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomPicture: builder.query<PictureInfo, number>({
      query: (id) => `${PICTURES}/${id}`,
      transformResponse: (answer: Envelope<PictureInfo>) => opened(answer),
    }),
    newsroomPictureWriting: builder.query<PictureWriting, number>({
      query: (id) => `${PICTURES}/${id}/write`,
      transformResponse: (answer: Envelope<PictureWriting>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomPictureUses: builder.query<PictureUses, number>({
      query: (id) => `${PICTURES}/${id}/uses`,
      transformResponse: (answer: Envelope<PictureUses>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomPictureSources: builder.query<readonly string[], string>({
      query: (q) => ({ url: `${PICTURES}/sources`, config: { params: { q } } }),
      transformResponse: (answer: Envelope<readonly string[]>) => opened(answer),
    }),
    newsroomUncreditedPictures: builder.query<UncreditedPage, { page: number; pageSize: number }>({
      query: (params) => ({ url: `${PICTURES}/uncredited`, config: { params } }),
      ...NOT_KEPT,
    }),
  }),
});

const changed = asked.injectEndpoints({
  endpoints: (builder) => ({
    newsroomWritePicture: builder.mutation<PictureWriting, Writing>({
      query: ({ id, credit }) => ({ url: `${PICTURES}/${id}/write`, method: 'POST', data: { credit } }),
      transformResponse: (answer: Envelope<PictureWriting>) => opened(answer),
    }),
    newsroomUndoPicture: builder.mutation<PictureWriting, Undoing>({
      query: ({ id, writing }) => ({ url: `${PICTURES}/${id}/undo`, method: 'POST', data: { writing } }),
      transformResponse: (answer: Envelope<PictureWriting>) => opened(answer),
    }),
  }),
});

/** What is known of a picture of the Media Library. */
export const usePictureInfo = (id: number | undefined): Answer<PictureInfo> =>
  useAnswer(asked.endpoints.newsroomPicture, id ?? 0, { skip: id === undefined });

/** Pictures in use that nobody is credited for, the newest first. */
export const useUncreditedPictures = (page: number, pageSize: number): Answer<UncreditedPage> =>
  useAnswer(asked.endpoints.newsroomUncreditedPictures, { page, pageSize });

/** The way to ask for sources that an editor may mean. */
export const useSources = () => useAsk(asked.endpoints.newsroomPictureSources);

/** Where a picture stands, as far as the editor may know. */
export const usePictureUses = (id: number): Answer<PictureUses> =>
  useAnswer(asked.endpoints.newsroomPictureUses, id);

/** The way of an editor's credit into a picture and into all its files, back, and the look at how far that is. */
export const usePictureWriting = () => {
  const [start] = changed.endpoints.newsroomWritePicture.useMutation();
  const [undo] = changed.endpoints.newsroomUndoPicture.useMutation();
  return {
    /** Keeps the credit with the picture, and starts to write it into all its files. */
    start: (id: number, credit: ImageCredit): Promise<PictureWriting> => start({ id, credit }).unwrap(),
    /** Puts back what picture and files said before, and starts to write that. */
    undo: (id: number, writing: string): Promise<PictureWriting> => undo({ id, writing }).unwrap(),
    look: useAsk(asked.endpoints.newsroomPictureWriting, { anew: true }),
  };
};
