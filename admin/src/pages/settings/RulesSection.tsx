import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { ruleUnit } from '../../../../domain/house';
import { useSettingsWords } from './use-settings-words';
import { NO_RULE, type RuleDraft } from './rule-draft';
import { RuleModal } from './RuleModal';
import { RuleRow } from './RuleRow';
import { Section } from './Section';
import type { Editing } from './use-settings';

/** Every rule that holds, and those of the file that were taken away here. */
const keysOf = ({ state, settings }: Editing): string[] => [
  ...new Set([...Object.keys(state.file.rules ?? {}), ...Object.keys(settings.rules ?? {})]),
];

export const RulesSection = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const [opened, open] = useState<RuleDraft>();
  const keys = keysOf(editing);
  // It stands in one place, with rules and without: the dialog gives the focus back to it.
  const add = editing.canUpdate && (
    <Button variant="secondary" startIcon={<Plus />} onClick={() => open(NO_RULE)}>
      {say('settings.rules.add')}
    </Button>
  );
  return (
    <Section title="settings.rules" about="settings.rules.about" action={add}>
      {keys.length === 0 ? (
        <EmptyStateLayout hasRadius shadow="" content={say('settings.rules.none')} />
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {keys.map((key) => (
            <RuleRow
              key={key}
              editing={editing}
              name={key}
              onEdit={() => open({ key, rule: editing.settings.rules?.[key] ?? {} })}
              onRemove={() => editing.set(ruleUnit(key), null)}
            />
          ))}
        </Flex>
      )}
      {opened && <RuleModal editing={editing} opened={opened} onClose={() => open(undefined)} />}
    </Section>
  );
};
