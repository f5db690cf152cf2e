import { errors } from '@strapi/utils';
import type { Problem } from '../../../domain';
import type { Context } from './context';

/**
 * Refuses what was sent: a 400.
 *
 * @param problems all that is wrong with it, each with its path from the top of what was sent
 */
export const refuse = (problems: readonly Problem[]): never => {
  const list = problems.map(({ path, message }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
  }));
  const [first] = list;
  throw new errors.ValidationError(
    list.length === 1 && first
      ? `${first.path.join('.')}: ${first.message}`
      : `${list.length} errors occurred`,
    { errors: list },
  );
};

/** Who asks may not: a 403, which says no more than that. */
export const forbid = (): never => {
  throw new errors.ForbiddenError();
};

/** There is nothing to be asked about: a 404. */
export const notFound = (message: string): never => {
  throw new errors.NotFoundError(message);
};

/**
 * Somebody else was first: a 409. Strapi has no error of its own for it to throw, and logs Koa's as a fault of
 * the server.
 *
 * @param details what holds now, so that it can be shown and changed anew
 */
export const conflict = (ctx: Context, message: string, details: object): void =>
  ctx.conflict(message, details);
