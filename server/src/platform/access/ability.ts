/** Strapi's actions on the entries of a type. */
export const READ_ENTRY = 'plugin::content-manager.explorer.read';
export const CREATE_ENTRY = 'plugin::content-manager.explorer.create';
export const UPDATE_ENTRY = 'plugin::content-manager.explorer.update';

/** What somebody who is signed in to the admin may do, as Strapi made it of their roles. */
export interface Ability {
  /**
   * @param subject a type's uid: whether for any row of it; or a row that knows its type
   * @param field path of an attribute, such as "plates.credit"
   */
  can(action: string, subject?: string | object, field?: string): boolean;
  rulesFor(action: string, subjectType: string, field?: string): readonly unknown[];
}

export interface SignedIn {
  state: { userAbility?: Ability };
}
