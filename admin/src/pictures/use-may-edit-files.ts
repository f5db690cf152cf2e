import { useRBAC } from '@strapi/strapi/admin';

const UPDATE = [{ action: 'plugin::upload.assets.update', subject: null }];

/** Whether the signed-in editor may change the files of the Media Library. */
export const useMayEditFiles = (): boolean => useRBAC(UPDATE).allowedActions.canUpdate === true;
