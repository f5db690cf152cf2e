import { CREATE_ENTRY, UPDATE_ENTRY, type Ability, type SignedIn } from '../platform/access/ability';
import { ARTICLE } from '../platform/uids';

/** What names the people of an article; each is for those who may write it. */
type NamingAttribute = 'dateline' | 'correspondents';

export const mayStartWith = (ability: Ability | undefined, attribute: NamingAttribute): boolean =>
  ability?.can(CREATE_ENTRY, ARTICLE, attribute) ?? false;

export const mayStartArticle = ({ state: { userAbility } }: SignedIn): boolean =>
  mayStartWith(userAbility, 'dateline') || mayStartWith(userAbility, 'correspondents');

const mayWrite = (ability: Ability | undefined, attribute: NamingAttribute): boolean =>
  mayStartWith(ability, attribute) || (ability?.can(UPDATE_ENTRY, ARTICLE, attribute) ?? false);

export const mayChooseCorrespondents = (ability: Ability | undefined): boolean =>
  mayWrite(ability, 'correspondents');

/** Whose name is known decides about the source of copy whose dateline is saved: its writer may know it before. */
export const mayNameCorrespondents = ({ state: { userAbility } }: SignedIn): boolean =>
  mayWrite(userAbility, 'dateline');
