import { useCallbackRef } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { PictureInfo } from '../../../../../domain/picture/types';

type OnChosen = (picture: PictureInfo, before?: PictureInfo) => void;

/**
 * Says which picture an editor has chosen, once, and which was there before it. A picture that comes with
 * the entry when it is opened, saved or put back as it was is none of their choosing.
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
    chosen.current = isModified && initialValues === before.initialValues ? id : undefined;
  }, [id, initialValues, isModified]);

  useEffect(() => {
    if (!info) return;
    const before = known.current;
    known.current = info;
    if (chosen.current !== info.id) return;
    chosen.current = undefined;
    tell(info, before);
  }, [info, tell]);
};
