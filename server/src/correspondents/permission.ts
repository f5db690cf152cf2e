import { CREATE_ENTRY, type Ability, type SignedIn } from '../platform/access/ability';
import { ARTICLE } from '../platform/uids';

/** What an editor's own article starts with; each is for those who may start one with it. */
type StartingAttribute = 'dateline' | 'correspondents';

export const mayStartWith = (ability: Ability | undefined, attribute: StartingAttribute): boolean =>
  ability?.can(CREATE_ENTRY, ARTICLE, attribute) ?? false;

export const mayStartArticle = ({ state: { userAbility } }: SignedIn): boolean =>
  mayStartWith(userAbility, 'dateline') || mayStartWith(userAbility, 'correspondents');
