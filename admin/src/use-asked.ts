import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';

export interface AskedState<Data> {
  data?: Data;
  /** A sentence for the editor. */
  error?: string;
  isLoading: boolean;
  again: () => void;
}

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
  const [state, setState] = useState<{ data?: Data; error?: string; key?: string }>({});
  const [round, setRound] = useState(0);
  const sentence = useErrorSentence();
  const latest = useRef({ ask, sentence });
  useEffect(() => {
    latest.current = { ask, sentence };
  });
  useEffect(() => {
    let isOpen = true;
    const answer = (next: { data?: Data; error?: string }) => isOpen && setState({ ...next, key });
    latest.current.ask().then(
      (data) => answer({ data }),
      (error: unknown) => answer({ error: latest.current.sentence(error) }),
    );
    return () => {
      isOpen = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((last) => last + 1), []);
  return { data: state.data, error: state.error, isLoading: state.key !== key, again };
};
