import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { HouseFacts } from '../../../domain/house/types';
import { PLUGIN_ID } from '../plugin-id';

const ask = async (): Promise<HouseFacts | undefined> => {
  try {
    const { data } = await getFetchClient().get<{ data: HouseFacts }>(`/${PLUGIN_ID}/house`);
    return data.data;
  } catch {
    // A form without the house's styles prints as it does without any; the server prints what is stored.
    return undefined;
  }
};

let asked: Promise<HouseFacts | undefined> | undefined;
let forms = 0;

/**
 * What the house has set: undefined while it loads and for those who may not know. Asked for once, however
 * many fields of a page use it, and anew by the next page.
 */
export const useHouse = (): HouseFacts | undefined => {
  const [house, setHouse] = useState<HouseFacts>();
  useEffect(() => {
    let isOpen = true;
    forms += 1;
    asked ??= ask();
    void asked.then((answer) => isOpen && setHouse(answer));
    return () => {
      isOpen = false;
      forms -= 1;
      if (forms === 0) asked = undefined;
    };
  }, []);
  return house;
};
