import type { SignedIn } from '../policies/writing';
import { ARTICLE } from '../uids';

/** What an article starts with is for those who may start one. */
export const mayStartArticle = ({ state: { userAbility } }: SignedIn): boolean =>
  userAbility?.can('plugin::content-manager.explorer.create', ARTICLE) ?? false;
