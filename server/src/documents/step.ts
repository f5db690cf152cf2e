import type { Problem } from '../../../domain';
import type { Data, Write } from '../platform/document-write';

export { isSave, takesData, type Data, type Next, type Step, type Write } from '../platform/document-write';

/** The one locale of a create or update; {@link import('./locale').locale} has made sure that there is one. */
export const localeOf = ({ params }: Write): string =>
  typeof params.locale === 'string' ? params.locale : '';

/** Values without those that have problems. */
export const without = (values: Data, problems: readonly Problem[]): Data => {
  const faulty = new Set(problems.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !faulty.has(name)));
};

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Whether a value is of no other kind than a text: what is, Strapi refuses by its path. */
export const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
