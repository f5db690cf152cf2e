import type { Core } from '@strapi/strapi';
import { CREATE_ENTRY, UPDATE_ENTRY, type Ability } from './ability';

const WRITING = [CREATE_ENTRY, UPDATE_ENTRY];

interface Attribute {
  type: string;
  customField?: string;
  component?: string;
  components?: readonly string[];
}

const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] => {
  const types: Record<string, { attributes: object } | undefined> = {
    ...strapi.contentTypes,
    ...strapi.components,
  };
  return Object.entries((types[uid]?.attributes ?? {}) as Record<string, Attribute>);
};

const componentsOf = ({ type, component, components = [] }: Attribute): readonly string[] =>
  type === 'component' && component ? [component] : type === 'dynamiczone' ? components : [];

/** An attribute that holds a component. */
export interface Holder {
  uid: string;
  attribute: string;
  /** The path that permissions know something in the component by: of a dynamic zone they know only the whole. */
  pathTo(inner: string): string;
}

const holderOf = (uid: string, attribute: string, { type }: Attribute): Holder => ({
  uid,
  attribute,
  pathTo: (inner) => (type === 'dynamiczone' ? attribute : `${attribute}.${inner}`),
});

/** Where a component is used, in types and in other components. */
export const holdersOf = (strapi: Core.Strapi, component: string): Holder[] =>
  [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].flatMap((uid) =>
    attributesOf(strapi, uid)
      .filter(([, attribute]) => componentsOf(attribute).includes(component))
      .map(([name, attribute]) => holderOf(uid, name, attribute)),
  );

/** Paths of a type's attributes that are one of these custom fields, in its components too. */
const pathsOf = (
  strapi: Core.Strapi,
  uid: string,
  fields: readonly string[],
  above: readonly string[] = [],
): string[] =>
  attributesOf(strapi, uid).flatMap(([name, attribute]) => {
    if (fields.includes(attribute.customField ?? '')) return name;
    const { pathTo } = holderOf(uid, name, attribute);
    return componentsOf(attribute)
      .filter((component) => !above.includes(component))
      .flatMap((component) => pathsOf(strapi, component, fields, [...above, component]).map(pathTo));
  });

/** Whether somebody may write one of these custom fields in some entry, in its components too. */
export const mayWriteField = (strapi: Core.Strapi, ability: Ability, fields: readonly string[]): boolean =>
  Object.keys(strapi.contentTypes)
    .filter((uid) => WRITING.some((action) => ability.can(action, uid)))
    .some((uid) =>
      pathsOf(strapi, uid, fields).some((path) => WRITING.some((action) => ability.can(action, uid, path))),
    );
