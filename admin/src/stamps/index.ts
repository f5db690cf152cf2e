import type { StrapiApp } from '@strapi/strapi/admin';
import { RestampAction } from '../bulk-actions/restamp';
import { addStampsPage } from '../pages/stamps/link';
import { CopyrightPanel } from '../panels/copyright';

/** What the Content Manager lends to other plugins, as far as it is used here; it comes without types. */
type ContentManagerApis = {
  addEditViewSidePanel(panels: (typeof CopyrightPanel)[]): void;
  addBulkAction(add: (actions: object[]) => object[]): void;
} & Record<string, unknown>;

/** Hangs the panel, the bulk action and the page of copyright stamps into the admin. */
export const addStamps = (app: Pick<StrapiApp, 'getPlugin' | 'addSettingsLink'>): void => {
  addStampsPage(app);
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addEditViewSidePanel([CopyrightPanel]);
  apis.addBulkAction((actions) => {
    // What can't be undone comes last.
    const last = actions.findIndex((action) => 'type' in action && action.type === 'delete');
    return last < 0
      ? [...actions, RestampAction]
      : [...actions.slice(0, last), RestampAction, ...actions.slice(last)];
  });
};
