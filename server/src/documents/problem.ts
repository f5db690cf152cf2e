import { errors } from '@strapi/utils';
import type { Problem } from '../../../domain';

/** The one way to refuse a write: a 400 that names each path and reason. */
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
