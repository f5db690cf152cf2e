import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { HouseFacts } from '../../../../domain/api/house';
import type { Dateline } from '../../../../domain/dateline/types';
import { isSameSource, outsideAgency } from '../../../../domain/house/outside-copy';

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

/** An agency that signs the line while the article names another source. */
export interface OtherSource {
  agency: string;
  source: string;
  /** Makes the agency the source. */
  take: () => void;
}

/**
 * Says whose copy it is as soon as an agency that is not the house signs the dateline, unless the line is by
 * a correspondent of the house. What an editor wrote stands, and the agency is offered; what came from the
 * dateline goes with its agency.
 *
 * @param isAsked whether the form is that of an article which was never published
 */
export const useOutsideSource = (
  isAsked: boolean,
  { dateline, house, isOwn }: Copy,
): OtherSource | undefined => {
  const value = useForm('Dateline', ({ values }): unknown => (SOURCE in values ? values[SOURCE] : undefined));
  const source = typeof value === 'string' ? value.trim() : '';
  const onChange = useForm('Dateline', (form) => form.onChange);
  const agency = dateline?.agency?.trim() ?? '';
  const seen = useRef<{ agency: string; isOwn?: boolean }>({ agency });
  const given = useRef<string | null>(null);
  const [signed, setSigned] = useState<string>();
  useEffect(() => {
    if (!isAsked || !house || isOwn === undefined) return;
    const before = seen.current;
    seen.current = { agency, isOwn };
    if (agency === before.agency && isOwn === (before.isOwn ?? isOwn)) return;
    // Rules find it by any of its names.
    const outside = isOwn ? undefined : outsideAgency(dateline, house);
    setSigned(outside);
    if (source !== '' && source !== given.current) return;
    given.current = outside ?? null;
    if (given.current !== (source || null)) onChange(SOURCE, given.current);
  }, [isAsked, house, dateline, agency, isOwn, source, onChange]);

  if (!signed || signed !== agency || source === '' || isSameSource(signed, source)) return undefined;
  return {
    agency: signed,
    source,
    take: () => {
      given.current = signed;
      onChange(SOURCE, signed);
    },
  };
};
