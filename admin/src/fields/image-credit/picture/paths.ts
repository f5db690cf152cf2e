import { isObject } from '../../../../../domain/shape/json';

/** The path of an attribute beside a field: "plates.0.picture" beside "plates.0.credit". */
export const beside = (field: string, attribute: string): string =>
  [...field.split('.').slice(0, -1), attribute].join('.');

/** What a form has under a path. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined),
      values,
    );

export const textAt = (values: unknown, path: string | undefined): string => {
  const value = path === undefined ? undefined : valueAt(values, path);
  return typeof value === 'string' ? value : '';
};

/** Whether a form has something else under a path than the stored entry. */
export const isChangedAt = (values: unknown, stored: unknown, path: string): boolean =>
  JSON.stringify(valueAt(values, path) ?? null) !== JSON.stringify(valueAt(stored, path) ?? null);

/** The picture that is chosen under a path, as its asset's id; the first where there may be many. */
export const pictureAt = (values: unknown, path: string): number | undefined => {
  const value = valueAt(values, path);
  const [asset] = Array.isArray(value) ? value : [value];
  return isObject(asset) && typeof asset.id === 'number' ? asset.id : undefined;
};
