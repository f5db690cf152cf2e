import type { StrapiApp } from '@strapi/strapi/admin';
import {
  editLayout,
  type EditLayout,
  filters,
  type FilterView,
  type Link,
  listView,
  narrowList,
  type ListView,
  typeLinks,
  withColumns,
  withEntryType,
} from './layouts';
import { wordsOf } from './layout-words';
import { typeShown } from './schemas';

/** Forms: the plugin's own words and inputs, no stamp, and fields that know the type that they are fields of. */
export const changeForms = (app: StrapiApp) => (view: { layout: EditLayout }) => {
  const type = typeShown(app, view.layout.layout.flat(2));
  return { ...view, layout: editLayout(withEntryType(view.layout, type?.uid), wordsOf(app)) };
};

/** Lists: the plugin's own words, and columns of its fields, which Strapi leaves out. */
export const changeLists = (app: StrapiApp) => (view: ListView) => {
  const type = typeShown(app, view.displayedHeaders);
  return listView(withColumns(view, type?.attributes ?? {}), wordsOf(app));
};

/** Lists once Strapi's own plugins have put their columns into them. */
export const narrowLists = (view: ListView) => narrowList(view);

/** Filters of lists: the plugin's own words, and first the one that an entry is looked for by. */
export const changeFilters = (app: StrapiApp) => (view: FilterView) => filters(view, wordsOf(app));

/** The menu of types: the plugin's own words. */
export const changeMenu = (app: StrapiApp) => (menu: { ctLinks: Link[] }) => ({
  ...menu,
  ctLinks: typeLinks(menu.ctLinks, wordsOf(app)),
});
