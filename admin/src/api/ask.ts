import { useCallbackRef } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { keyOf, type Question } from './answer';
import { read } from './readers';

/**
 * The way to ask a question when something happens, such as a key that is typed. What was asked shortly
 * before is not asked again unless `anew` says so; what is on its way is aborted by the signal, and when the
 * editor leaves.
 *
 * @returns asks; rejects with the server's `{ status, name, message, details }`
 */
export const useAsk = <Asked, Data>(question: Question<Asked, Data>, { anew = false } = {}) => {
  const [ask] = question.useLazyQuerySubscription();
  const waiting = useRef(new Set<() => void>());
  useEffect(() => {
    const all = waiting.current;
    return () => all.forEach((leave) => leave());
  }, []);
  return useCallbackRef(async (asked: Asked, signal?: AbortSignal): Promise<Data> => {
    const request = ask(asked, !anew);
    const leave = read(keyOf(question, asked), request);
    waiting.current.add(leave);
    signal?.addEventListener('abort', leave);
    try {
      return await request.unwrap();
    } finally {
      waiting.current.delete(leave);
      leave();
    }
  });
};
