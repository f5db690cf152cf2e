import type { Core } from '@strapi/strapi';
import type { Ability } from './access/ability';

/** Who did something: an editor, or an API token by its name; empty where code of the house did. */
export interface Actor {
  userId?: number;
  userName?: string;
}

interface RequestState {
  user?: {
    id: number;
    firstname?: string;
    lastname?: string;
    username?: string;
    email?: string;
    preferedLanguage?: string;
  };
  userAbility?: Ability;
  auth?: { strategy?: { name?: string }; credentials?: { name?: string } };
}

/** Strapi's kinds of token: the content API's and the admin's. */
const TOKENS = ['content-api-token', 'admin-token'];

/** Columns of names hold this many characters. */
const LONGEST = 255;

const stateOf = (strapi: Core.Strapi) => strapi.requestContext.get()?.state as RequestState | undefined;

/** What the editor may do who asks for what is being done right now; nothing where it is no editor. */
export const abilityOf = (strapi: Core.Strapi): Ability | undefined => stateOf(strapi)?.userAbility;

/** Who asks for what is being done right now. */
export const actorOf = (strapi: Core.Strapi): Actor => {
  const state = stateOf(strapi);
  const strategy = state?.auth?.strategy?.name ?? '';
  if (TOKENS.includes(strategy)) return { userName: state?.auth?.credentials?.name?.slice(0, LONGEST) };
  if (strategy !== 'admin' || !state?.user) return {};
  const { id, firstname, lastname, username, email } = state.user;
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { userId: id, userName: (name || username || email)?.slice(0, LONGEST) };
};

/** The language that an editor reads the panel in; undefined where nobody does this in the Content Manager. */
export const formLanguageOf = (strapi: Core.Strapi): string | undefined => {
  const isForm = strapi.requestContext.get()?.path?.startsWith('/content-manager/');
  const user = isForm ? stateOf(strapi)?.user : undefined;
  return user && (user.preferedLanguage || 'en');
};
