import type { Core } from '@strapi/strapi';
import { strapiService, type PermissionsManager } from '../strapi-services';
import type { Ability } from './ability';

export interface Right {
  /** Uid of Strapi's action, such as "plugin::content-manager.explorer.read". */
  action: string;
  /** Uid of the rows' type. */
  type: string;
}

/** What somebody may do with the rows of a type: with which of them, and with which of their attributes. */
export interface RowAccess<Row> {
  /** Rows with all that the conditions of the roles look at. */
  find(where: object): Promise<Row[]>;
  /** Whether the right holds for a row that `find` gave, and for an attribute of it. */
  may(row: Row, attribute?: string): boolean;
  /** Whether there may be a row for which it holds. */
  mayAny(attribute?: string): boolean;
  /**
   * The conditions as a query, for lists and what is counted: it finds the rows in which the right holds for
   * all of these attributes. Empty where there are no conditions, null where there can be no such row.
   */
  where(...attributes: string[]): object | null;
}

/**
 * The one way to ask for rights in rows. A right without a row says only that there may be one: whether it
 * holds for this one, its creator, its locale or whatever the house's own conditions look at must tell. Asked
 * as the Content Manager and the Media Library ask it, so that both say the same.
 */
export const rowAccess = <Row extends object>(
  strapi: Core.Strapi,
  ability: Ability,
  { action, type }: Right,
): RowAccess<Row> => {
  const managerOf = (abilities: Pick<Ability, 'rulesFor'>): PermissionsManager =>
    strapiService(strapi, 'admin::permission').createPermissionsManager({
      ability: abilities,
      action,
      model: type,
    });
  const manager = managerOf(ability);
  const populated = (): Promise<object | undefined> =>
    strapiService(
      strapi,
      'plugin::content-manager.populate-builder',
    )(type)
      .populateFromQuery(manager.addPermissionsQueryTo({}))
      .build();
  const mayAny = (attribute?: string): boolean => ability.can(action, type, attribute);
  // Strapi makes a query of all rules of an action; here only those count that name the attribute.
  const queryFor = (attribute?: string): object =>
    managerOf({ rulesFor: (of, rows) => ability.rulesFor(of, rows, attribute) }).getQuery() ?? {};

  return {
    find: async (where) => strapi.db.query(type).findMany({ where, populate: await populated() }),
    may: (row, attribute) => ability.can(action, manager.toSubject(row), attribute),
    mayAny,
    where: (...attributes) => {
      const asked = attributes.length > 0 ? attributes : [undefined];
      if (!asked.every(mayAny)) return null;
      const conditions = asked.map(queryFor).filter((query) => Object.keys(query).length > 0);
      return conditions.length > 0 ? { $and: conditions } : {};
    },
  };
};
