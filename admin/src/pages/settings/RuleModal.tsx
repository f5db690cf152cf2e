import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { ruleUnit, settingsProblems } from '../../../../domain/house';
import { useWords } from './use-words';
import { Examples } from './Examples';
import { useFaultAt } from './faults';
import { Line } from './inputs';
import { completeRule, keyFor, needsHolder, ofRule, type RuleDraft, tidyRule, withRule } from './rule-draft';
import { RulePart, ScopeFields, TermsFields } from './RuleFields';
import type { Editing, Fault } from './use-settings';

interface RuleModalProps {
  editing: Editing;
  /** The rule that is edited; a new one has no name yet. */
  opened: RuleDraft;
  onClose: () => void;
}

const TAKEN = { code: 'taken', message: 'is the name of another rule' };

/** Adds a rule or edits one; what it says is kept with the page's other changes until they are saved. */
export const RuleModal = ({ editing, opened, onClose }: RuleModalProps) => {
  const say = useWords();
  const [draft, setDraft] = useState(opened);
  const isNew = opened.key === '';
  const key = draft.key || keyFor(draft.rule.source ?? '') || (isNew ? 'rule' : '');
  const named = { ...draft, key };
  const unit = ruleUnit(key);
  const { settings } = editing;
  const [faults, setFaults] = useState<readonly Fault[]>(() => ofRule(editing.faults, opened.key));
  const faultAt = useFaultAt(faults);

  const edit = (change: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...change });
    setFaults([]);
  };
  const apply = () => {
    const found: Fault[] = ofRule(settingsProblems(withRule(settings, named)), key);
    if (isNew && Object.hasOwn(settings.rules ?? {}, key)) found.push({ path: [unit], ...TAKEN });
    setFaults(found);
    if (found.length > 0) return;
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
      <Modal.Content>
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
