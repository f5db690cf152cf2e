import { useField, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import type { NamedCorrespondent } from '../../../../domain/api/named';
import type { Dateline } from '../../../../domain/dateline/types';
import { isOutsideCopy, ownBylineOf } from '../../../../domain/house/outside-copy';
import { isObject, type Json } from '../../../../domain/shape/json';
import { useStartingCorrespondents } from '../../api/article-start';
import { useHouse } from '../../api/house';
import { useNamed } from '../../api/named';
import { useEntry } from '../use-entry';
import { chosenIn, CORRESPONDENTS, isStart, startEntries } from './correspondents';
import { useRemovedStarts } from './removed-starts';

export const ARTICLE = 'plugin::newsroom.article';

const NOBODY: readonly NamedCorrespondent[] = [];
const NO_NAMES: readonly string[] = [];

/** Whether the copy in the form is another house's: an own story's dateline may name whom the house knows. */
const useIsOutside = (isAsked: boolean, locale?: string): boolean => {
  const house = useHouse();
  const { value: source } = useField<unknown>('source');
  const { value: dateline } = useField<unknown>('dateline');
  const copy = {
    source: typeof source === 'string' ? source : '',
    dateline: isObject(dateline) ? (dateline as unknown as Dateline) : null,
  };
  const named = useNamed(isAsked ? ownBylineOf(copy.dateline) : NO_NAMES, locale);
  return isOutsideCopy(copy, house ?? {}, (name) => named?.known.includes(name) ?? false);
};

/** Whom an article starts with, and where they stand. */
export const useStart = () => {
  const { id } = useParams();
  const { isNew, lacksLanguage, locale } = useEntry(ARTICLE);
  const asked = { locale, ...(lacksLanguage && { documentId: id }) };
  const people = useStartingCorrespondents(isNew || lacksLanguage, asked) ?? NOBODY;
  const [removed, remove] = useRemovedStarts(useForm('OwnStart', ({ getValues }) => getValues));
  const isOutside = useIsOutside(isNew && people.length > 0, locale);
  const isModified = useForm('OwnStart', ({ modified }) => modified);
  // Another language of the article is by whom the first one is, whoever supplied it.
  const isAway = isNew && isOutside;
  const start = people.filter((person) => !removed.includes(person.id));
  return {
    /** Undefined where there is none, and for an article that was saved before. */
    start: people.length > 0 ? start : undefined,
    isAway,
    /** Those that stand beside a form which nobody has changed yet. */
    beside: isModified || isAway ? NOBODY : start,
    remove,
  };
};

/**
 * Puts the start into the form with its first change: one that nobody has changed can be left without a
 * question. Copy that turns out to be another's loses it, and nobody whom the editor chose by hand; whom the
 * editor takes off stays off.
 */
export const useOwnStart = () => {
  const { start, isAway, beside, remove } = useStart();
  const isModified = useForm('OwnStart', ({ modified }) => modified);
  const { value: relation, onChange } = useField<unknown>(CORRESPONDENTS);
  const chosen = chosenIn(relation);
  /** Those that are kept out of the form while an agency is in it; undefined before the form's first change. */
  const away = useRef<Json[] | undefined>();

  useEffect(() => {
    const put = (entries: Json[]) =>
      onChange(`${CORRESPONDENTS}.connect`, entries as unknown as Parameters<typeof onChange>[1]);
    const add = (entries: Json[]) =>
      put([...entries.filter(({ id }) => !chosen.some((one) => one.id === id)), ...chosen]);
    if (!isModified) away.current = undefined;
    else if (start && !away.current) {
      const entries = startEntries(start);
      away.current = isAway ? entries : [];
      // Nobody is said too: the server would start an article of which it is not.
      add(isAway ? [] : entries);
    } else if (away.current?.length && !isAway) {
      add(away.current);
      away.current = [];
    } else if (isAway && chosen.some(isStart)) {
      away.current = chosen.filter(isStart);
      put(chosen.filter((one) => !isStart(one)));
    }
  });
  return { beside, remove };
};
