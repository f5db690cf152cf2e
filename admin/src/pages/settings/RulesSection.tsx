import { Button, EmptyStateLayout, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { ruleUnit } from '../../../../domain/house';
import { type PageWord, useWords } from './use-words';
import { NO_RULE, type RuleDraft } from './rule-draft';
import { RuleModal } from './RuleModal';
import { RuleRow } from './RuleRow';
import { Section } from './Section';
import type { Editing } from './use-settings';

const COLUMNS: readonly PageWord[] = [
  'settings.rule.source',
  'settings.rules.for',
  'settings.rules.notice',
  'settings.rules.origin',
  'settings.rules.actions',
];

/** Every rule that holds, and those of the file that were taken away here. */
const keysOf = ({ state, settings }: Editing): string[] => [
  ...new Set([...Object.keys(state.file.rules ?? {}), ...Object.keys(settings.rules ?? {})]),
];

export const RulesSection = ({ editing }: { editing: Editing }) => {
  const say = useWords();
  const [opened, open] = useState<RuleDraft>();
  const keys = keysOf(editing);
  const add = editing.canUpdate && (
    <Button variant="secondary" startIcon={<Plus />} onClick={() => open(NO_RULE)}>
      {say('settings.rules.add')}
    </Button>
  );
  return (
    <Section title="settings.rules" about="settings.rules.about" action={keys.length > 0 && add}>
      {keys.length === 0 ? (
        <EmptyStateLayout
          hasRadius
          shadow=""
          content={say('settings.rules.none')}
          action={add || undefined}
        />
      ) : (
        <Table colCount={COLUMNS.length} rowCount={keys.length + 1}>
          <Thead>
            <Tr>
              {COLUMNS.map((column) => (
                <Th key={column}>
                  <Typography variant="sigma" textColor="neutral600">
                    {say(column)}
                  </Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {keys.map((key) => (
              <RuleRow
                key={key}
                editing={editing}
                name={key}
                onEdit={() => open({ key, rule: editing.settings.rules?.[key] ?? {} })}
                onRemove={() => editing.set(ruleUnit(key), null)}
              />
            ))}
          </Tbody>
        </Table>
      )}
      {opened && <RuleModal editing={editing} opened={opened} onClose={() => open(undefined)} />}
    </Section>
  );
};
