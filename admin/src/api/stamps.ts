import { adminApi } from '@strapi/strapi/admin';
import type {
  ArticleStamp,
  StampJob,
  StampJobsPage,
  StampOptions,
  StampPreview,
  StampSelection,
  SuppliedCopy,
} from '../../../domain/api/stamps';
import { PLUGIN_ID } from '../plugin-id';
import { type Answer, useAnswer } from './answer';
import { useAsk } from './ask';
import { afterwards, type Envelope, NOT_KEPT, opened } from './envelope';

const STAMPS = `/${PLUGIN_ID}/stamps`;

/** An article that is asked about; without an id one that was never saved. */
interface AskedArticle {
  model: string;
  documentId?: string;
  locale?: string;
  source?: string;
}

/** One that was saved, in the language that it is shown in. */
export type SavedArticle = Pick<AskedArticle, 'model' | 'locale'> & { documentId: string };

interface AskedStamp extends AskedArticle {
  /** What shows that the article was saved or published since; the server is not told. */
  version: string;
}

const addressOf = ({ model, documentId }: AskedArticle): string =>
  `${STAMPS}/articles/${model}${documentId ? `/${documentId}` : ''}`;

const JOBS_TAG = 'NewsroomStampJobs';

const asked = adminApi.enhanceEndpoints({ addTagTypes: [JOBS_TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomStampOptions: builder.query<StampOptions, null>({
      query: () => `${STAMPS}/options`,
      transformResponse: (answer: Envelope<StampOptions>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomArticleStamp: builder.query<ArticleStamp, AskedStamp>({
      query: ({ locale, source, ...article }) => ({
        url: addressOf(article),
        config: { params: { locale, source } },
      }),
      transformResponse: (answer: Envelope<ArticleStamp>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomStampPreview: builder.query<StampPreview, StampSelection>({
      query: (data) => ({ url: `${STAMPS}/preview`, method: 'POST', data }),
      transformResponse: (answer: Envelope<StampPreview>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomStampJob: builder.query<StampJob, number>({
      query: (id) => `${STAMPS}/jobs/${id}`,
      transformResponse: (answer: Envelope<StampJob>) => opened(answer),
    }),
    newsroomStampJobs: builder.query<StampJobsPage, { page: number; pageSize: number }>({
      query: (params) => ({ url: `${STAMPS}/jobs`, config: { params } }),
      providesTags: [JOBS_TAG],
      ...NOT_KEPT,
    }),
  }),
});

const changed = asked.injectEndpoints({
  endpoints: (builder) => {
    /** An act whose answer is the job as it is now. */
    const act = <Told>(pathOf: (told: Told) => string, dataOf?: (told: Told) => unknown) =>
      builder.mutation<StampJob, Told>({
        query: (told) => ({ url: STAMPS + pathOf(told), method: 'POST', data: dataOf?.(told) }),
        transformResponse: (answer: Envelope<StampJob>) => opened(answer),
        invalidatesTags: [JOBS_TAG],
        onQueryStarted: (_, { dispatch, queryFulfilled }) =>
          afterwards(queryFulfilled, (job) =>
            dispatch(asked.util.upsertQueryData('newsroomStampJob', job.id, job)),
          ),
      });
    return {
      newsroomSupplyCopy: builder.mutation<ArticleStamp, SavedArticle & { copy: SuppliedCopy | null }>({
        query: ({ locale, copy, ...article }) => ({
          url: `${addressOf(article)}/supplied`,
          method: 'PUT',
          data: { data: copy },
          config: { params: { locale } },
        }),
        transformResponse: (answer: Envelope<ArticleStamp>) => opened(answer),
      }),
      newsroomStartStampJob: act<StampSelection>(
        () => '/jobs',
        (selection) => selection,
      ),
      newsroomStopStampJob: act<number>((id) => `/jobs/${id}/stop`),
      newsroomResumeStampJob: act<number>((id) => `/jobs/${id}/resume`),
    };
  },
});

export const useStampOptions = (): Answer<StampOptions> =>
  useAnswer(asked.endpoints.newsroomStampOptions, null);

/** What an article's stamp is or will be. */
export const useArticleStamp = (article: AskedStamp): Answer<ArticleStamp> =>
  useAnswer(asked.endpoints.newsroomArticleStamp, article);

export const useStampJobs = (page: number, pageSize: number): Answer<StampJobsPage> =>
  useAnswer(asked.endpoints.newsroomStampJobs, { page, pageSize });

/**
 * How far a job is, asked again and again.
 *
 * @param every how many milliseconds apart, by what the job was last; 0 is not at all
 */
export const useStampJob = (id: number | undefined, every: (latest?: StampJob) => number): Answer<StampJob> =>
  useAnswer(asked.endpoints.newsroomStampJob, id ?? 0, { skip: id === undefined, every });

/** The way to count what a selection holds. */
export const useStampPreview = () => useAsk(asked.endpoints.newsroomStampPreview, { anew: true });

/** The way to say which notice an article's copy brings, or with nothing that it brings none. */
export const useSupply = () => {
  const [supply] = changed.endpoints.newsroomSupplyCopy.useMutation();
  return (article: SavedArticle, copy: SuppliedCopy | null): Promise<ArticleStamp> =>
    supply({ ...article, copy }).unwrap();
};

/** What can be done with a job; each gives the job as it is then. */
export const useStampActs = () => {
  const [start] = changed.endpoints.newsroomStartStampJob.useMutation();
  const [stop] = changed.endpoints.newsroomStopStampJob.useMutation();
  const [resume] = changed.endpoints.newsroomResumeStampJob.useMutation();
  return {
    start: (selection: StampSelection): Promise<StampJob> => start(selection).unwrap(),
    stop: (id: number): Promise<StampJob> => stop(id).unwrap(),
    resume: (id: number): Promise<StampJob> => resume(id).unwrap(),
  };
};
