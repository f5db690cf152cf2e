import type { AgencyNames } from '../credit';
import { CREDIT_STYLES } from '../credit/styles';
import { CREDIT_TOKENS } from '../credit/styles/template';
import { DATELINE_STYLES } from '../dateline/styles';
import { DATELINE_TOKENS } from '../dateline/styles/template';
import { fault, rightsProblems, type SettingsProblem, unfillableIn } from '../rights/faults';
import type { PictureSettings } from '../picture/settings';
import type { RightsSettings } from '../rights/types';
import { lineProblems } from './lines';
import type { HouseStyles } from './types';

/** All that a house may set, in `config/plugins` or on its settings page. */
export interface HouseSettings extends RightsSettings {
  /** IANA zone of the newsroom. */
  timeZone: string;
  styles: HouseStyles;
  pictures?: PictureSettings;
  /** A spelling as it comes in a credit line or a dateline, and the name to print for it. */
  agencies?: AgencyNames;
}

/** As the file has them: nothing has to be set. */
export type GivenSettings = Partial<HouseSettings>;

export const withDefaults = (given: GivenSettings): HouseSettings => ({
  ...given,
  timeZone: given.timeZone ?? 'UTC',
  styles: given.styles ?? {},
});

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

const styleProblem = (
  name: string,
  style: string | undefined,
  known: readonly string[],
): SettingsProblem[] =>
  style === undefined || known.includes(style)
    ? []
    : [fault(['styles', name], 'style', `is not a style; known are ${known.join(', ')}`)];

const templateProblem = (
  name: string,
  template: string | undefined,
  isUsed: boolean,
  example: string,
): SettingsProblem[] => {
  const path = ['styles', name];
  if (template === undefined)
    return isUsed ? [fault(path, 'template', 'is missing: the style "template" prints it')] : [];
  return /\{\w+\}/.test(template) ? [] : [fault(path, 'template-token', `has no token such as {${example}}`)];
};

const styleProblems = ({ styles }: HouseSettings): SettingsProblem[] => {
  const { dateline, credit, datelineTemplate, creditTemplate } = styles;
  const months = datelineTemplate?.months;
  return [
    ...styleProblem('dateline', dateline, DATELINE_STYLES),
    ...styleProblem('credit', credit, CREDIT_STYLES),
    ...templateProblem('datelineTemplate', datelineTemplate?.template, dateline === 'template', 'city'),
    ...templateProblem('creditTemplate', creditTemplate, credit === 'template', 'creators'),
    ...unfillableIn(
      ['styles', 'datelineTemplate', 'template'],
      datelineTemplate?.template ?? '',
      DATELINE_TOKENS,
    ),
    ...unfillableIn(['styles', 'creditTemplate'], creditTemplate ?? '', CREDIT_TOKENS),
    ...(months && months.length !== 12
      ? [fault(['styles', 'datelineTemplate', 'months'], 'months', 'must name twelve months')]
      : []),
  ];
};

/** A blank spelling would be found nowhere, a blank name would take a source away. */
const agencyProblems = ({ agencies = {} }: HouseSettings): SettingsProblem[] =>
  Object.entries(agencies).flatMap(([spelling, name]) => [
    ...(/[\p{L}\p{N}]/u.test(spelling)
      ? []
      : [fault(['agencies', spelling], 'agency', 'is not the name of an agency')]),
    ...(name.trim() === '' ? [fault(['agencies', spelling], 'agency', 'has no name to print')] : []),
  ]);

/** Every fault of a house's settings; one list for the file and for the page. */
export const settingsProblems = (settings: HouseSettings): SettingsProblem[] => [
  ...lineProblems(settings),
  ...timeZoneProblems(settings),
  ...styleProblems(settings),
  ...agencyProblems(settings),
  ...rightsProblems(settings),
];
