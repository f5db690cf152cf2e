import { siteAddress } from '../address';
import { fault, type SettingsCheck } from './problem';

/** Every address of an article is made of it. */
export const site: SettingsCheck = (settings) =>
  !settings.site?.trim() || siteAddress(settings.site) !== undefined
    ? []
    : [fault(['site'], 'site', 'is neither a host name such as "www.example.com" nor a web address')];
