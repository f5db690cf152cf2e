import type { Core } from '@strapi/strapi';

const WRITING = ['plugin::content-manager.explorer.create', 'plugin::content-manager.explorer.update'];

interface Attribute {
  type: string;
  customField?: string;
  component?: string;
  components?: readonly string[];
}
type Attributes = Record<string, Attribute>;

/** What somebody who is signed in to the admin may do. */
export interface Ability {
  can(action: string, subject?: string): boolean;
}

export interface SignedIn {
  state: { userAbility?: Ability };
}

const componentsOf = ({ type, component, components = [] }: Attribute): readonly string[] =>
  type === 'component' && component ? [component] : type === 'dynamiczone' ? components : [];

const holdsField = (
  strapi: Core.Strapi,
  attributes: Attributes,
  fields: readonly string[],
  seen = new Set<string>(),
): boolean =>
  Object.values(attributes).some(
    (attribute) =>
      fields.includes(attribute.customField ?? '') ||
      componentsOf(attribute).some((uid) => {
        if (seen.has(uid)) return false;
        seen.add(uid);
        const component = strapi.components[uid as keyof typeof strapi.components];
        return holdsField(strapi, (component?.attributes ?? {}) as Attributes, fields, seen);
      }),
  );

/** Whether somebody may write an entry of a type that has one of these fields, in its components too. */
export const mayWriteField = (strapi: Core.Strapi, ability: Ability, fields: readonly string[]): boolean => {
  const writable = Object.values(strapi.contentTypes).filter(({ uid }) =>
    WRITING.some((action) => ability.can(action, uid)),
  );
  return writable.some(({ attributes }) => holdsField(strapi, attributes as Attributes, fields));
};
