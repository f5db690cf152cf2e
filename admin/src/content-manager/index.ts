import type { StrapiApp } from '@strapi/strapi/admin';
import {
  editLayout,
  type EditLayout,
  type Link,
  listView,
  type ListView,
  typeLinks,
  withColumns,
  withEntryType,
} from './layouts';
import { typeShown } from './schemas';
import { wordsOf } from './words';

const EDIT_VIEW = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_VIEW = 'Admin/CM/pages/ListView/inject-column-in-table';
const MENU = 'Admin/CM/pages/App/mutate-collection-types-links';

/** Hangs the newsroom's words, its columns and its read-only stamp into the Content Manager's views. */
export const dressContentManager = (app: StrapiApp): void => {
  const say = wordsOf(app);
  app.registerHook(EDIT_VIEW, (view: { layout: EditLayout }) => ({
    ...view,
    layout: editLayout(withEntryType(view.layout, typeShown(app, view.layout.layout.flat(2))?.uid), say),
  }));
  app.registerHook(LIST_VIEW, (view: ListView) =>
    listView(withColumns(view, typeShown(app, view.displayedHeaders)?.attributes ?? {}), say),
  );
  app.registerHook(MENU, (menu: { ctLinks: Link[] }) => ({ ...menu, ctLinks: typeLinks(menu.ctLinks, say) }));
};
