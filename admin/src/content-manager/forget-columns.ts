const DONE = 'newsroom-list-columns';
const CHOSEN = 'STRAPI_LIST_VIEW_DISPLAYED_HEADERS:plugin::newsroom.article';
const FORMER = '["headline","byline","specialCoverages"]';

/**
 * Strapi writes the columns of a list into the browser when it is first shown, chosen or not. Those that were
 * the plugin's own before are forgotten, once, so that the list has its columns of now.
 */
export const forgetFormerColumns = (storage: Storage): void => {
  if (storage.getItem(DONE)) return;
  for (const key of Object.keys(storage))
    if (key.startsWith(CHOSEN) && storage.getItem(key) === FORMER) storage.removeItem(key);
  storage.setItem(DONE, 'true');
};
