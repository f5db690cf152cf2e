import { useCallbackRef } from '@strapi/design-system';
import { useEffect } from 'react';
import { useErrorSentence } from './error-sentence';
import { read, type Request } from './readers';

interface QueryState<Data> {
  data?: Data;
  error?: unknown;
  isError: boolean;
  isFetching: boolean;
}

/** What can be asked of the server: a query of Strapi's `adminApi`, as far as it is used here. */
export interface Question<Asked, Data> {
  name: string;
  useQueryState(asked: Asked, options: { skip: boolean }): QueryState<Data>;
  useLazyQuerySubscription(options?: {
    pollingInterval?: number;
  }): readonly [(asked: Asked, preferCacheValue: boolean) => Request<Data>, unknown];
}

export interface Answer<Data> {
  /** What the server said last: until it answers a new question, or where it fails to, an earlier answer. */
  data?: Data;
  /** Why there is no answer to this question, as a sentence for the editor. */
  error?: string;
  /** The HTTP status of that, where there was one. */
  status?: number;
  isLoading: boolean;
  /** Asks the same once more. */
  again: () => void;
}

interface Asking<Data> {
  /** There is nothing to ask yet. */
  skip?: boolean;
  /** Asks again and again, so many milliseconds apart; 0 is not at all. */
  every?: (latest?: Data) => number;
}

export const keyOf = (question: { name: string }, asked: unknown): string =>
  JSON.stringify([question.name, asked]);

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;

/**
 * Asks the server, and anew whenever something else is asked. What others on the page ask too, or have asked
 * shortly before, is asked once. A request that nobody waits for any more is aborted, and a failed one is
 * made again by whoever asks next.
 *
 * @param asked what is asked, as JSON; `null` where the question says it all
 */
export const useAnswer = <Asked, Data>(
  question: Question<Asked, Data>,
  asked: Asked,
  { skip = false, every }: Asking<Data> = {},
): Answer<Data> => {
  const key = keyOf(question, asked);
  const { data, error, isError, isFetching } = question.useQueryState(asked, { skip });
  const [ask, lastAsked] = question.useLazyQuerySubscription({ pollingInterval: skip ? 0 : every?.(data) });
  const sentence = useErrorSentence();

  const join = useCallbackRef(() => read(key, ask(asked, true)));
  useEffect(() => (skip ? undefined : join()), [key, skip, join]);

  // The store still has the failure that somebody else has seen, until this one has asked too.
  const isLoading = !skip && (isFetching || keyOf(question, lastAsked) !== key);
  const failure = isError && !isLoading ? { error: sentence(error), status: statusOf(error) } : {};
  return {
    data: skip ? undefined : data,
    ...failure,
    isLoading,
    again: useCallbackRef(() => void ask(asked, false)),
  };
};
