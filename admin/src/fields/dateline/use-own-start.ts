import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Dateline } from '../../../../domain/dateline/types';
import { PLUGIN_ID } from '../../plugin-id';

/**
 * The dateline that an editor's own new article starts with: undefined while it loads, where there is none,
 * and for those who may not ask. The server gives the same one to an article that is created without a form.
 */
export const useOwnStart = (isWanted: boolean, locale?: string): Dateline | undefined => {
  const { get } = useFetchClient();
  const [start, setStart] = useState<Dateline | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isOpen = true;
    const params = locale ? { locale } : {};
    get<{ data: { dateline: Dateline | null } }>(`/${PLUGIN_ID}/own`, { params }).then(
      ({ data }) => isOpen && setStart(data.data.dateline),
      () => isOpen && setStart(null),
    );
    return () => {
      isOpen = false;
    };
  }, [get, isWanted, locale]);
  return isWanted && start ? start : undefined;
};
