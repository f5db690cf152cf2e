import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { HouseFacts } from '../../../../domain/api/house';
import type { Dateline } from '../../../../domain/dateline/types';
import { outsideAgency } from '../../../../domain/house/outside-copy';

/** The attribute of an article that says who supplied the copy. */
const SOURCE = 'source';

/**
 * Says whose copy it is as soon as an agency that is not the house signs the dateline. What an editor wrote
 * stands; what came from the dateline goes with its agency. Where the line has a by-line of its own, the
 * server says whether that is a correspondent of the house, when it is saved.
 *
 * @param isAsked whether the form is that of an article which was never published
 */
export const useOutsideSource = (
  isAsked: boolean,
  dateline: Dateline | null | undefined,
  house: HouseFacts | undefined,
): void => {
  const source = useForm('Dateline', ({ values }): unknown =>
    SOURCE in values ? values[SOURCE] : undefined,
  );
  const onChange = useForm('Dateline', (form) => form.onChange);
  const agency = dateline?.agency?.trim() ?? '';
  const isSigned = (dateline?.correspondents ?? []).length > 0;
  const seen = useRef(agency);
  const given = useRef<string | null>(null);
  useEffect(() => {
    if (!isAsked || !house || agency === seen.current) return;
    seen.current = agency;
    const now = typeof source === 'string' ? source.trim() : '';
    if (isSigned || (now !== '' && now !== given.current)) return;
    // Rules find it by any of its names.
    given.current = outsideAgency(dateline, house) ?? null;
    if (given.current !== (now || null)) onChange(SOURCE, given.current);
  }, [isAsked, house, dateline, agency, isSigned, source, onChange]);
};
