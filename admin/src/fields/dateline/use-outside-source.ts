import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { HouseFacts } from '../../../../domain/api/house';
import type { Dateline } from '../../../../domain/dateline/types';
import { outsideAgency } from '../../../../domain/house/outside-copy';

/** The attribute of an article that says who supplied the copy. */
const SOURCE = 'source';

interface Copy {
  dateline: Dateline | null | undefined;
  house: HouseFacts | undefined;
  /**
   * Whether a correspondent of the house is in the line's own by-line. While that is not known, or where the
   * editor may not ask, the source is left to the server, which says it when the article is saved.
   */
  isOwn: boolean | undefined;
}

/**
 * Says whose copy it is as soon as an agency that is not the house signs the dateline, unless the line is by
 * a correspondent of the house. What an editor wrote stands; what came from the dateline goes with its agency.
 *
 * @param isAsked whether the form is that of an article which was never published
 */
export const useOutsideSource = (isAsked: boolean, { dateline, house, isOwn }: Copy): void => {
  const source = useForm('Dateline', ({ values }): unknown =>
    SOURCE in values ? values[SOURCE] : undefined,
  );
  const onChange = useForm('Dateline', (form) => form.onChange);
  const agency = dateline?.agency?.trim() ?? '';
  const seen = useRef<{ agency: string; isOwn?: boolean }>({ agency });
  const given = useRef<string | null>(null);
  useEffect(() => {
    if (!isAsked || !house || isOwn === undefined) return;
    const before = seen.current;
    seen.current = { agency, isOwn };
    if (agency === before.agency && isOwn === (before.isOwn ?? isOwn)) return;
    const now = typeof source === 'string' ? source.trim() : '';
    if (now !== '' && now !== given.current) return;
    // Rules find it by any of its names.
    given.current = isOwn ? null : (outsideAgency(dateline, house) ?? null);
    if (given.current !== (now || null)) onChange(SOURCE, given.current);
  }, [isAsked, house, dateline, agency, isOwn, source, onChange]);
};
