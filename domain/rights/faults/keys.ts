import { RESERVED_KEYS } from '../table';
import { fault, rulesIn, type SettingsCheck } from './problem';

const KEY = /^[a-z0-9][a-z0-9-]{0,49}$/;

/** A rule's name is kept with every article that it stamps, and stands in addresses. */
export const keys: SettingsCheck = (settings) =>
  rulesIn(settings).flatMap(({ key, path }) => {
    if (RESERVED_KEYS.includes(key))
      return [fault(path, 'reserved', `is a name that the plugin uses itself`, { name: key })];
    return KEY.test(key)
      ? []
      : [fault(path, 'key', 'is not a name of small letters, digits and hyphens, 50 at most')];
  });
