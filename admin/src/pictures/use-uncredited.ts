import { useEffect, useState } from 'react';
import { askUncredited, type UncreditedPage } from './requests';

type Answer = { page: UncreditedPage } | 'failed';

/** One page of the pictures without a credit: undefined while it loads. */
export const useUncredited = (page: number, pageSize: number): Answer | undefined => {
  const [answered, setAnswered] = useState<{ asked: string; answer: Answer }>();
  const asked = `${page} ${pageSize}`;
  useEffect(() => {
    const request = new AbortController();
    askUncredited(page, pageSize, request.signal).then(
      (found) => setAnswered({ asked, answer: { page: found } }),
      () => {
        if (!request.signal.aborted) setAnswered({ asked, answer: 'failed' });
      },
    );
    return () => request.abort();
  }, [asked, page, pageSize]);
  return answered?.asked === asked ? answered.answer : undefined;
};
