import { useCallbackRef } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { PictureInfo } from '../../../../../domain/api/pictures';

/** @param picture null where it was taken off. */
type OnChosen = (picture: PictureInfo | null, before?: PictureInfo) => void;

/**
 * Says which picture an editor has chosen or taken off, once, and which was there before it. A picture that
 * comes with the entry when it is opened, saved or put back as it was is none of their choosing.
 */
export const useChosen = (
  id: number | undefined,
  info: PictureInfo | undefined,
  onChosen: OnChosen,
): void => {
  const initialValues = useForm('useChosen', (form) => form.initialValues);
  const isModified = useForm('useChosen', (form) => form.modified);
  const tell = useCallbackRef(onChosen);
  const seen = useRef({ id, initialValues });
  const chosen = useRef<number>();
  const known = useRef<PictureInfo>();

  useEffect(() => {
    const before = seen.current;
    seen.current = { id, initialValues };
    if (id === before.id) return;
    const isTheirs = isModified && initialValues === before.initialValues;
    chosen.current = isTheirs ? id : undefined;
    if (isTheirs && id === undefined) tell(null, known.current);
  }, [id, initialValues, isModified, tell]);

  useEffect(() => {
    if (!info) return;
    const before = known.current;
    known.current = info;
    if (chosen.current !== info.id) return;
    chosen.current = undefined;
    tell(info, before);
  }, [info, tell]);
};
