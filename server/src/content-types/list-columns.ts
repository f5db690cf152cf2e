import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../platform/uids';
import { layout } from './article/layout';

/** The list of articles as the plugin had it before its rows showed the picture and when they were saved. */
const FORMER = ['headline', 'byline', 'specialCoverages'];

interface Configuration {
  layouts: { list: string[] };
}

/**
 * Strapi keeps a type's layout from when it first saw the type. A list that nobody changed since gets the
 * columns of now, once: whoever chooses the former ones again keeps them.
 */
export const renewListColumns = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'plugin', name: 'newsroom', key: 'list_columns' });
  if (await done.get({})) return;
  const kept = strapi.store({
    type: 'plugin',
    name: 'content_manager',
    key: `configuration_content_types::${ARTICLE}`,
  });
  const configuration = (await kept.get({})) as Configuration | null;
  if (configuration && configuration.layouts.list.join() === FORMER.join())
    await kept.set({
      value: { ...configuration, layouts: { ...configuration.layouts, list: layout.layouts.list } },
    });
  await done.set({ value: true });
};
