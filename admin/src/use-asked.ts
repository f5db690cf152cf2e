import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Answer<Data> {
  data?: Data;
  error?: string;
  isRefused?: boolean;
}

export interface AskedState<Data> {
  data?: Data;
  /** A sentence for the editor. */
  error?: string;
  /** Whether the editor may not know. */
  isRefused: boolean;
  isLoading: boolean;
  again: () => void;
}

/** Whether the server says that an editor may not have what they asked for. */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 403;

/** A failed request as a sentence. */
export const useErrorSentence = () => {
  const { formatAPIError } = useAPIErrorHandler();
  return useCallback(
    (error: unknown): string =>
      isFetchError(error) ? formatAPIError(error) : error instanceof Error ? error.message : String(error),
    [formatAPIError],
  );
};

/**
 * Asks the server, and anew whenever `key` changes; what it said last stays until the next answer is there.
 *
 * @param key names the question
 */
export const useAsked = <Data>(key: string, ask: () => Promise<Data>): AskedState<Data> => {
  const [state, setState] = useState<Answer<Data> & { key?: string }>({});
  const [round, setRound] = useState(0);
  const sentence = useErrorSentence();
  const latest = useRef({ ask, sentence });
  useEffect(() => {
    latest.current = { ask, sentence };
  });
  useEffect(() => {
    let isOpen = true;
    const answer = (next: Answer<Data>) => isOpen && setState({ ...next, key });
    latest.current.ask().then(
      (data) => answer({ data }),
      (error: unknown) => answer({ error: latest.current.sentence(error), isRefused: isRefusal(error) }),
    );
    return () => {
      isOpen = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((last) => last + 1), []);
  const { data, error, isRefused = false } = state;
  return { data, error, isRefused, isLoading: state.key !== key, again };
};
