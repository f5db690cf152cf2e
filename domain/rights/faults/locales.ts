import { isLocale } from '../locale';
import { fault, rulesIn, type SettingsCheck, textsIn } from './problem';

const WHY = 'is not a locale such as "en" or "pt-BR"';

export const locales: SettingsCheck = (settings) => [
  ...textsIn(settings)
    .filter(({ locale }) => !isLocale(locale))
    .map(({ path }) => fault(path, 'locale', WHY)),
  ...rulesIn(settings)
    .filter(({ rule }) => rule.locale !== undefined && !isLocale(rule.locale))
    .map(({ path }) => fault([...path, 'locale'], 'locale', WHY)),
];
