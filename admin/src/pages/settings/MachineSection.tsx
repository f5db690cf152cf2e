import { Box, Field, Toggle, Typography } from '@strapi/design-system';
import { ANSWERS, USES, machineAnswers, type MachineTerms } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { useFaultAt } from './faults';
import { Address, Choice } from './setting-inputs';
import { Pair, Section } from './Section';
import { Setting } from './Setting';
import type { Editing } from './use-settings';

const UNIT = 'machineTerms';

/** What machines are told: whether they may index, answer from and learn from what readers read. */
export const MachineSection = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const faultAt = useFaultAt(editing.faults);
  const terms = editing.settings.machineTerms ?? {};
  const answers = machineAnswers(terms);
  const disabled = !editing.canUpdate;
  const edit = (change: MachineTerms) => editing.set(UNIT, { ...terms, ...change });
  const inWords = (value: unknown): string => {
    const given = (value ?? {}) as MachineTerms;
    const said = machineAnswers(given);
    return given.enabled
      ? USES.map((use) => `${say(`settings.machine.${use}`)}: ${say(`settings.machine.${said[use]}`)}`).join(
          ' · ',
        )
      : say('settings.machine.off');
  };
  const choices = ANSWERS.map((value) => ({ value, label: say(`settings.machine.${value}`) }));
  return (
    <Section title="settings.machine" about="settings.machine.about">
      <Setting editing={editing} unit={UNIT} label="settings.machine.enabled" inWords={inWords}>
        <Box maxWidth="32rem">
          <Toggle
            onLabel={say('settings.machine.on')}
            offLabel={say('settings.machine.off')}
            checked={terms.enabled === true}
            disabled={disabled}
            onChange={(event) => edit({ enabled: event.target.checked })}
          />
        </Box>
      </Setting>
      {terms.enabled && (
        <>
          <Pair>
            {USES.map((use) => (
              <Field.Root key={use} width="100%" gap={1}>
                <Field.Label>{say(`settings.machine.${use}`)}</Field.Label>
                <Choice
                  value={answers[use]}
                  choices={choices}
                  disabled={disabled}
                  onValue={(answer) => edit({ [use]: answer })}
                />
              </Field.Root>
            ))}
            <Field.Root
              width="100%"
              gap={1}
              error={faultAt(`${UNIT}.policy`)}
              hint={say('settings.machine.policy.help')}
            >
              <Field.Label>{say('settings.machine.policy')}</Field.Label>
              <Address
                value={terms.policy ?? ''}
                placeholder="https://"
                disabled={disabled}
                onValue={(policy) => edit({ policy: policy === '' ? undefined : policy })}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Pair>
          <Typography variant="pi" textColor="neutral600">
            {say('settings.machine.where', {
              tdmrep: '/.well-known/tdmrep.json',
              rsl: '/api/newsroom/license.xml',
            })}
          </Typography>
        </>
      )}
    </Section>
  );
};
