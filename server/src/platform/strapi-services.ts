import type { Core } from '@strapi/strapi';
import type { Ability } from './access/ability';

/** An action that roles can be given, as Strapi's page of roles shows it. */
export interface RoleAction {
  section: 'plugins' | 'settings';
  /** Of the section `settings`. */
  category?: string;
  subCategory?: string;
  displayName: string;
  /** Without the plugin's name: `pictures.uncredited`. */
  uid: string;
}

/** What somebody may do with the rows of a type, as Strapi made it of their roles. */
export interface PermissionsManager {
  toSubject(row: object): object;
  getQuery(): object | null;
  addPermissionsQueryTo(query: object): object;
}

/** Of Strapi's own services, which come without types, what the plugin uses. */
interface StrapiServices {
  'admin::permission': {
    actionProvider: {
      registerMany(actions: readonly (RoleAction & { pluginName: string })[]): Promise<unknown>;
    };
    createPermissionsManager(of: {
      ability: Pick<Ability, 'rulesFor'>;
      action: string;
      model: string;
    }): PermissionsManager;
  };
  'plugin::content-manager.populate-builder': (type: string) => {
    populateFromQuery(query: object): { build(): Promise<object | undefined> };
  };
  'plugin::i18n.locales': {
    /** BCP 47. */
    getDefaultLocale(): Promise<string>;
    find(): Promise<{ code: string; name: string }[]>;
  };
  'plugin::upload.file': {
    /** Puts addresses in that may be fetched for a while, where the provider keeps files private. */
    signFileUrls<File extends object>(file: File): Promise<File>;
  };
  'plugin::upload.upload': {
    updateFileInfo(id: number, info: object): Promise<unknown>;
    replace(
      id: number | string,
      input: { data: unknown; file: { originalFilename?: string } },
      options?: unknown,
    ): Promise<unknown>;
  };
  /** Only where the host has the plugin. */
  'plugin::graphql.extension': { shadowCRUD(uid: string): { disable(): unknown } } | undefined;
}

type StrapiService = keyof StrapiServices;

/** The one way to a service of Strapi's own, or of another plugin of Strapi's. */
export const strapiService = <Uid extends StrapiService>(
  strapi: Core.Strapi,
  uid: Uid,
): StrapiServices[Uid] => strapi.service(uid) as StrapiServices[Uid];

/** Tells Strapi's page of roles of actions that the plugin's own routes ask for. */
export const registerActions = async (strapi: Core.Strapi, actions: readonly RoleAction[]): Promise<void> => {
  await strapiService(strapi, 'admin::permission').actionProvider.registerMany(
    actions.map((action) => ({ ...action, pluginName: 'newsroom' })),
  );
};
