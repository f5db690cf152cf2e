import { useForm } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { parseDateline, type ParseDatelineOptions } from '../../../../domain/dateline/parse';
import type { Dateline } from '../../../../domain/dateline/types';
import { type Blocks, headOf, isEmptyBody, paragraphsOf, putBack, takeOff, type Taken } from './body';

/** The attribute of an article that holds its story. */
const BODY = 'body';

/** What was done to the body last, and can be undone. */
type Done = { what: 'taken'; taken: Taken } | { what: 'filled'; body: Blocks; before: unknown };

/** The story of the article that a dateline belongs to; nothing of it where the form is no article's. */
export const useBody = (isArticle: boolean, { agencies }: ParseDatelineOptions) => {
  const body = useForm('Dateline', ({ values }): unknown =>
    isArticle && BODY in values ? values[BODY] : undefined,
  );
  const onChange = useForm('Dateline', (form) => form.onChange);
  const [done, setDone] = useState<Done | null>(null);
  const [rest, setRest] = useState('');
  const head = headOf(body);
  const starts = useMemo(() => parseDateline(head, { agencies })?.dateline, [agencies, head]);
  const isEmpty = isArticle && isEmptyBody(body);
  const set = (next: unknown) => onChange(BODY, next as Parameters<typeof onChange>[1]);

  return {
    /** The dateline that the story starts with. */
    starts: starts as Dateline | undefined,
    isEmpty,
    /** What followed a dateline that was pasted, while the body has room for it. */
    rest: isEmpty ? rest : '',
    /** What can be undone: a body that was filled, as long as nothing else was written in it. */
    done: done?.what === 'filled' && done.body !== body ? undefined : done?.what,
    keepRest: setRest,
    takeOff: () => {
      const without = takeOff(body, { agencies });
      if (!without) return;
      set(without.body);
      setDone({ what: 'taken', taken: without.taken });
    },
    fill: () => {
      const filled = paragraphsOf(rest);
      set(filled);
      setRest('');
      setDone({ what: 'filled', body: filled, before: body });
    },
    undo: () => {
      if (done) set(done.what === 'taken' ? putBack(body, done.taken) : done.before);
      setDone(null);
    },
  };
};

export type Body = ReturnType<typeof useBody>;
