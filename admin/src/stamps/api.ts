import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type {
  ArticleStamp,
  StampJob,
  StampOptions,
  StampPreview,
  StampSelection,
} from '../../../domain/stamps/reports';
import { PLUGIN_ID } from '../plugin-id';

const STAMPS = `/${PLUGIN_ID}/stamps`;

/** An article that is asked about; without an id one that was never saved. */
export interface Asked {
  model: string;
  documentId?: string;
  locale?: string;
  source?: string;
}

interface Answer<Data> {
  data: Data;
}

interface JobsAnswer extends Answer<StampJob[]> {
  meta: { pagination: { page: number; pageSize: number; total: number } };
}

/** The server's routes of stamps; each call throws Strapi's own error of a fetch. */
export const useStampsApi = () => {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const read = async <Data>(path: string, params?: object): Promise<Data> =>
      (await get<Answer<Data>>(STAMPS + path, { params })).data.data;
    const act = async <Data>(path: string, body?: object): Promise<Data> =>
      (await post<Answer<Data>>(STAMPS + path, body)).data.data;
    return {
      options: () => read<StampOptions>('/options'),
      article: ({ model, documentId, ...params }: Asked) =>
        read<ArticleStamp>(`/articles/${model}${documentId ? `/${documentId}` : ''}`, params),
      preview: (selection: StampSelection) => act<StampPreview>('/preview', selection),
      start: (selection: StampSelection) => act<StampJob>('/jobs', selection),
      stop: (id: number) => act<StampJob>(`/jobs/${id}/stop`),
      resume: (id: number) => act<StampJob>(`/jobs/${id}/resume`),
      job: (id: number) => read<StampJob>(`/jobs/${id}`),
      jobs: async (page: number, pageSize: number) =>
        (await get<JobsAnswer>(`${STAMPS}/jobs`, { params: { page, pageSize } })).data,
    };
  }, [get, post]);
};
