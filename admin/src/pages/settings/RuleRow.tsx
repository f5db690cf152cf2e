import { Box, Flex, IconButton, Td, TextButton, Tr, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { ruleUnit } from '../../../../domain/house';
import { rulesOf, type RuleSettings } from '../../../../domain/rights';
import { useWords } from './use-words';
import { exampleOf, languagesOf } from './example';
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
  const say = useWords();
  const { locale: reader } = useIntl();
  return ({ locale, validFrom, validTo }: RuleSettings): string => {
    const period = validFrom || validTo ? `${validFrom ?? ''} – ${validTo ?? ''}`.trim() : '';
    return (
      [locale && languageName(locale, reader), period].filter(Boolean).join(', ') || say('settings.rules.all')
    );
  };
};

const Source = ({ name, rule }: { name: string; rule?: RuleSettings }) => {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="bold" dir="auto" textColor={rule ? undefined : 'neutral500'}>
        {rule ? rule.source || say('settings.rules.every-source') : name}
      </Typography>
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
  const [language = 'en'] = rule ? languagesOf(rule, reader) : [];
  const faults = ofRule(editing.faults, name);
  return (
    <Box maxWidth="44rem" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      <Typography dir="auto">{exampleOf(rule, language)?.notice}</Typography>
      {faults.map((fault) => (
        <Typography key={fault.message} tag="p" variant="pi" textColor="danger600" role="alert">
          {sentence(fault)}
        </Typography>
      ))}
    </Box>
  );
};

const Origin = ({ editing, name }: { editing: Editing; name: string }) => {
  const say = useWords();
  const unit = ruleUnit(name);
  const inFile = Object.hasOwn(editing.state.file.rules ?? {}, name);
  const isNews = editing.state.changedInFile.includes(unit);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <OriginBadge origin={editing.origin(unit)} />
      {isNews && (
        <Typography variant="pi" textColor="warning700" style={{ whiteSpace: 'normal' }}>
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
  const say = useWords();
  const scope = useScope();
  const rule = editing.settings.rules?.[name];
  return (
    <Tr>
      <Td>
        <Source name={name} rule={rule} />
      </Td>
      <Td>
        <Typography textColor={rule ? undefined : 'neutral500'}>
          {rule ? scope(rule) : say('settings.rules.removed')}
        </Typography>
      </Td>
      <Td>{rule && <Notice editing={editing} name={name} />}</Td>
      <Td>
        <Origin editing={editing} name={name} />
      </Td>
      <Td>
        {rule && editing.canUpdate && (
          <Flex gap={1}>
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
          </Flex>
        )}
      </Td>
    </Tr>
  );
};
