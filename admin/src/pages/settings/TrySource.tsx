import { Field, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { HouseSettings } from '../../../../domain/house';
import { type RightsRule, ruleFor, rulesOf } from '../../../../domain/rights';
import { stampReason, type StampReason } from '../../../../domain/stamps/reason';
import { type PageWord, useSettingsWords } from './use-settings-words';
import { AsReadersSeeIt, ExampleText } from './Examples';
import { exampleOf } from './example-notice';
import { Line } from './setting-inputs';
import type { Editing } from './use-settings';

/** A source for which hardly a house has a rule. */
const SOURCE = 'Coastal Wire';

/** The rule that would stamp a story of the source; nothing while a time zone is none. */
const ruleOf = (settings: HouseSettings, source: string, language: string): RightsRule | undefined => {
  try {
    return ruleFor(rulesOf(settings), { source, language, firstPublishedAt: new Date() });
  } catch {
    return undefined;
  }
};

/** What the page says of each reason; a rule of a language or of a time is a rule to it. */
const REASONS: Readonly<Record<StampReason, PageWord>> = {
  own: 'settings.try.own',
  others: 'settings.try.source',
  house: 'settings.try.house',
  rule: 'settings.try.rule',
  scope: 'settings.try.rule',
  refused: 'settings.try.refuse',
  // No story of the page's comes with a notice.
  supplied: 'settings.example.none',
  nobody: 'settings.example.none',
};

const reasonOf = (settings: HouseSettings, source: string, language: string): PageWord => {
  try {
    const row = { source, locale: language };
    return REASONS[stampReason(row, { rules: rulesOf(settings) }, settings, new Date())];
  } catch {
    return 'settings.example.none';
  }
};

/** What a story is stamped with, by the settings as they stand on the page: for any source, why, and how. */
export const TrySource = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const { locale: reader } = useIntl();
  const [source, setSource] = useState(SOURCE);
  const language = reader.slice(0, 2);
  const rule = ruleOf(editing.settings, source, language);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root width="100%" gap={1}>
        <Field.Label>{say('settings.try')}</Field.Label>
        <Line value={source} disabled={!editing.canUpdate} onValue={setSource} />
      </Field.Root>
      <AsReadersSeeIt>
        {rule && <ExampleText example={exampleOf(rule, language, source)} language={language} />}
        <Typography variant="pi" textColor="neutral600">
          {say(reasonOf(editing.settings, source, language), { rule: rule?.key ?? '', source })}
        </Typography>
      </AsReadersSeeIt>
    </Flex>
  );
};
