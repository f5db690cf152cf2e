import type { StrapiApp } from '@strapi/strapi/admin';
import {
  editLayout,
  type EditLayout,
  type Link,
  listView,
  type ListView,
  typeLinks,
  withColumns,
} from './layouts';
import { attributesShown } from './schemas';
import { wordsOf } from './words';

const EDIT_VIEW = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_VIEW = 'Admin/CM/pages/ListView/inject-column-in-table';
const MENU = 'Admin/CM/pages/App/mutate-collection-types-links';

/** Hangs the newsroom's words, its columns and its read-only stamp into the Content Manager's views. */
export const dressContentManager = (app: StrapiApp): void => {
  const say = wordsOf(app);
  app.registerHook(EDIT_VIEW, (view: { layout: EditLayout }) => ({
    ...view,
    layout: editLayout(view.layout, say),
  }));
  app.registerHook(LIST_VIEW, (view: ListView) =>
    listView(withColumns(view, attributesShown(app, view.displayedHeaders)), say),
  );
  app.registerHook(MENU, (menu: { ctLinks: Link[] }) => ({ ...menu, ctLinks: typeLinks(menu.ctLinks, say) }));
};
