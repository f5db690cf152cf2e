import { CREATE_ENTRY, type SignedIn } from '../access/ability';
import { ARTICLE } from '../uids';

/** What the dateline of a new article starts with is for those who may start one with a dateline. */
export const mayStartArticle = ({ state: { userAbility } }: SignedIn): boolean =>
  userAbility?.can(CREATE_ENTRY, ARTICLE, 'dateline') ?? false;
