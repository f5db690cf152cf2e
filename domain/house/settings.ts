import { CREDIT_STYLES } from '../credit/styles';
import { DATELINE_STYLES } from '../dateline/styles';
import { fault, rightsProblems, type SettingsProblem } from '../rights/checks';
import type { RightsSettings } from '../rights/types';
import type { HouseStyles } from './types';

/** All that a house may set, in `config/plugins` or on its settings page. */
export interface HouseSettings extends RightsSettings {
  /** IANA zone of the newsroom. */
  timeZone: string;
  styles: HouseStyles;
}

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const timeZoneProblems = ({ timeZone }: HouseSettings): SettingsProblem[] =>
  isTimeZone(timeZone)
    ? []
    : [fault(['timeZone'], 'time-zone', 'is not an IANA time zone such as "Asia/Seoul"')];

/** `template` prints a line of the house's own, whose key no field chooses before the house has one. */
const CREDIT_CHOICES: readonly string[] = [...new Set([...CREDIT_STYLES, 'template'])];

const styleProblem = (
  name: string,
  style: string | undefined,
  known: readonly string[],
): SettingsProblem[] =>
  style === undefined || known.includes(style)
    ? []
    : [fault(['styles', name], 'style', `is not a style; known are ${known.join(', ')}`)];

const templateProblem = (name: string, template: string | undefined, isUsed: boolean): SettingsProblem[] => {
  const path = ['styles', name];
  if (template === undefined)
    return isUsed ? [fault(path, 'template', 'is missing: the style "template" prints it')] : [];
  return /\{\w+\}/.test(template) ? [] : [fault(path, 'template-token', 'has no token such as {city}')];
};

const styleProblems = ({ styles }: HouseSettings): SettingsProblem[] => {
  const { dateline, credit, datelineTemplate, creditTemplate } = styles;
  const months = datelineTemplate?.months;
  return [
    ...styleProblem('dateline', dateline, DATELINE_STYLES),
    ...styleProblem('credit', credit, CREDIT_CHOICES),
    ...templateProblem('datelineTemplate', datelineTemplate?.template, dateline === 'template'),
    ...templateProblem('creditTemplate', creditTemplate, credit === 'template'),
    ...(months && months.length !== 12
      ? [fault(['styles', 'datelineTemplate', 'months'], 'months', 'must name twelve months')]
      : []),
  ];
};

/** Every fault of a house's settings; one list for the file and for the page. */
export const settingsProblems = (settings: HouseSettings): SettingsProblem[] => [
  ...timeZoneProblems(settings),
  ...styleProblems(settings),
  ...rightsProblems(settings),
];
