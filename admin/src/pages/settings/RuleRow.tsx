import { Box, Flex, Grid, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { ruleUnit } from '../../../../domain/house';
import { rulesOf, type RuleSettings } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { exampleOf } from './example-notice';
import { ExampleText } from './Examples';
import { useSentence } from './faults';
import { languageName } from './languages';
import { ofRule } from './rule-draft';
import { OriginBadge } from './Setting';
import type { Editing } from './use-settings';

interface RuleRowProps {
  editing: Editing;
  name: string;
  onEdit: () => void;
  onRemove: () => void;
}

/** "Korean (ko), 2024-01-01 – 2024-12-31", or all of a source's copy. */
const useScope = () => {
  const say = useSettingsWords();
  const { locale: reader } = useIntl();
  return ({ locale, validFrom, validTo }: RuleSettings): string => {
    const period = validFrom || validTo ? `${validFrom ?? ''} – ${validTo ?? ''}`.trim() : '';
    return (
      [locale && languageName(locale, reader), period].filter(Boolean).join(', ') || say('settings.rules.all')
    );
  };
};

const Scope = ({ name, rule }: { name: string; rule?: RuleSettings }) => {
  const say = useSettingsWords();
  const scope = useScope();
  const grey = rule ? undefined : 'neutral500';
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="bold" dir="auto" textColor={grey}>
        {rule ? rule.source || say('settings.rules.every-source') : name}
      </Typography>
      <Typography textColor={grey}>{rule ? scope(rule) : say('settings.rules.removed')}</Typography>
      <Typography variant="pi" textColor="neutral600" dir="auto">
        {[name, ...(rule?.aliases ?? [])].join(' · ')}
      </Typography>
    </Flex>
  );
};

const Notice = ({ editing, name }: { editing: Editing; name: string }) => {
  const { locale: reader } = useIntl();
  const sentence = useSentence();
  const rule = rulesOf(editing.settings).find(({ key }) => key === name);
  const language = rule?.locale ?? reader.slice(0, 2);
  const sentences = new Set(ofRule(editing.faults, name).map(sentence));
  return (
    <Box>
      {rule && <ExampleText example={exampleOf(rule, language)} language={language} />}
      {[...sentences].map((said) => (
        <Typography key={said} tag="p" variant="pi" textColor="danger600" role="alert">
          {said}
        </Typography>
      ))}
    </Box>
  );
};

const Origin = ({ editing, name }: { editing: Editing; name: string }) => {
  const say = useSettingsWords();
  const unit = ruleUnit(name);
  const inFile = Object.hasOwn(editing.state.file.rules ?? {}, name);
  const isNews = editing.state.changedInFile.includes(unit);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <OriginBadge origin={editing.origin(unit)} />
      {isNews && (
        <Typography variant="pi" textColor="neutral800">
          {say('settings.file.changed')}
        </Typography>
      )}
      {editing.canUpdate && inFile && editing.origin(unit) === 'here' && (
        <TextButton onClick={() => editing.putBack(unit)}>{say('settings.file.put-back')}</TextButton>
      )}
    </Flex>
  );
};

/** One rule: whose copy it takes, which of it, and what readers see. */
export const RuleRow = ({ editing, name, onEdit, onRemove }: RuleRowProps) => {
  const say = useSettingsWords();
  const rule = editing.settings.rules?.[name];
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Grid.Root gap={4}>
        <Grid.Item col={3} xs={12} minWidth={0} alignItems="flex-start">
          <Scope name={name} rule={rule} />
        </Grid.Item>
        <Grid.Item col={5} xs={12} minWidth={0} alignItems="flex-start">
          {rule && <Notice editing={editing} name={name} />}
        </Grid.Item>
        <Grid.Item col={2} xs={8} minWidth={0} alignItems="flex-start">
          <Origin editing={editing} name={name} />
        </Grid.Item>
        <Grid.Item col={2} xs={4} alignItems="flex-start" justifyContent="flex-end" gap={1}>
          {rule && editing.canUpdate && (
            <>
              <IconButton label={say('settings.rules.edit', { rule: name })} variant="ghost" onClick={onEdit}>
                <Pencil />
              </IconButton>
              <IconButton
                label={say('settings.rules.remove', { rule: name })}
                variant="ghost"
                onClick={onRemove}
              >
                <Trash />
              </IconButton>
            </>
          )}
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
};
