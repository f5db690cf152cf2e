import { webAddress } from '../../web-address';
import { fault, type SettingsCheck, type SettingsProblem, termsIn } from './problem';

const linkAt = (path: string[], link: string | undefined): SettingsProblem[] =>
  link === undefined || webAddress(link) !== undefined
    ? []
    : [fault(path, 'link', 'is not a web address that starts with https://')];

/** Readers and machines follow these links. */
export const links: SettingsCheck = (settings) => [
  ...termsIn(settings).flatMap(({ path, terms }) => [
    ...linkAt([...path, 'licence'], terms.licence),
    ...linkAt([...path, 'acquireLicensePage'], terms.acquireLicensePage),
  ]),
  ...linkAt(['machineTerms', 'policy'], settings.machineTerms?.policy),
  ...linkAt(['articleUrl'], settings.articleUrl?.replace(/\{\w*\}/g, 'x')),
];
