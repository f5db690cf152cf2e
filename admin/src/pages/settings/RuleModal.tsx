import { Button, Flex, Modal } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { SettingsFault } from '../../../../domain/api/settings';
import { ruleUnit, settingsProblems } from '../../../../domain/house';
import { useSettingsWords } from './use-settings-words';
import { Examples } from './Examples';
import { isSeenAsTyped, useFaultAt } from './faults';
import { Line } from './setting-inputs';
import { completeRule, keyFor, needsHolder, ofRule, type RuleDraft, tidyRule, withRule } from './rule-draft';
import { RulePart, ScopeFields, TermsFields } from './RuleFields';
import { useFocusReturn } from './use-focus-return';
import type { Editing } from './use-settings';

interface RuleModalProps {
  editing: Editing;
  /** The rule that is edited; a new one has no name yet. */
  opened: RuleDraft;
  onClose: () => void;
}

const TAKEN = { code: 'taken', message: 'is the name of another rule' };

/** Adds a rule or edits one; what it says is kept with the page's other changes until they are saved. */
export const RuleModal = ({ editing, opened, onClose }: RuleModalProps) => {
  const say = useSettingsWords();
  const [draft, setDraft] = useState(opened);
  const isNew = opened.key === '';
  const key = draft.key || keyFor(draft.rule.source ?? '') || (isNew ? 'rule' : '');
  const named = { ...draft, key };
  const unit = ruleUnit(key);
  const { settings } = editing;
  const [faults, setFaults] = useState<readonly SettingsFault[]>(() => ofRule(editing.faults, opened.key));
  const found = useMemo(
    () => ofRule(settingsProblems(withRule(settings, { key, rule: draft.rule })), key),
    [settings, key, draft.rule],
  );
  const faultAt = useFaultAt([...found.filter(isSeenAsTyped), ...faults]);
  const returnFocus = useFocusReturn();

  const edit = (change: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...change });
    setFaults([]);
  };
  const apply = () => {
    const isTaken = isNew && Object.hasOwn(settings.rules ?? {}, key);
    const all = isTaken ? [...found, { path: [unit], ...TAKEN }] : found;
    setFaults(all);
    if (all.length > 0) return;
    editing.set(unit, tidyRule(draft.rule));
    onClose();
  };
  const fields = {
    rule: draft.rule,
    houseHolder: needsHolder(draft.rule) ? undefined : settings.holder || settings.publication,
    faultAt: (part: string) => faultAt(`${unit}.${part}`),
    onRule: (change: RuleDraft['rule']) => edit({ rule: { ...draft.rule, ...change } }),
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        // Not on the button that closes it: its tooltip would take the first Escape.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          if (event.target instanceof HTMLElement) event.target.querySelector('input')?.focus();
        }}
        onCloseAutoFocus={returnFocus}
        // A click beside the dialog is no wish to lose what was typed.
        onInteractOutside={(event) => draft !== opened && event.preventDefault()}
      >
        <Modal.Header closeLabel={say('settings.rule.cancel')}>
          <Modal.Title>
            {isNew ? say('settings.rules.add') : say('settings.rules.edit', { rule: opened.key })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <ScopeFields {...fields} />
            <TermsFields {...fields} />
            {isNew && (
              <RulePart label="settings.rule.key" hint="settings.rule.key.help" error={faultAt(unit)}>
                <Line
                  value={draft.key}
                  placeholder={key}
                  disabled={false}
                  onValue={(name) => edit({ key: name.trim() })}
                />
              </RulePart>
            )}
            <Examples rule={completeRule(settings, named)} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('settings.rule.cancel')}</Button>
          </Modal.Close>
          <Button onClick={apply}>{say(isNew ? 'settings.rule.add' : 'settings.rule.apply')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
