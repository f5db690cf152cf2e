import { DatePicker, Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { StampOptions, StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { useRuleLabel } from '../../stamps/rule-names';
import { dayOf, momentOf } from './days';

interface SelectionFieldsProps {
  options: StampOptions;
  selection: StampSelection;
  onSelection: (selection: StampSelection) => void;
}

const Part = ({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) => (
  <Grid.Item col={4} s={12} alignItems="stretch" direction="column">
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
    </Field.Root>
  </Grid.Item>
);

interface ChoiceProps {
  value: string | undefined;
  all: string;
  choices: readonly { value: string; label: string }[];
  onValue: (value: string | undefined) => void;
}

const Choice = ({ value, all, choices, onValue }: ChoiceProps) => {
  const say = useStampWords();
  return (
    <SingleSelect
      value={value ?? ''}
      placeholder={all}
      clearLabel={say('field.clear')}
      onChange={(chosen) => onValue(String(chosen) || undefined)}
      onClear={() => onValue(undefined)}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

/** The conditions of a selection; what is left empty is no condition. */
export const SelectionFields = ({ options, selection, onSelection }: SelectionFieldsProps) => {
  const say = useStampWords();
  const ruleLabel = useRuleLabel();
  const set = (part: StampSelection) => onSelection({ ...selection, ...part });
  return (
    <Grid.Root gap={4}>
      <Part label={say('stamps.form.rule')} hint={say('stamps.form.rule.help')}>
        <Choice
          value={selection.rule}
          all={say('stamps.form.rule.all')}
          choices={options.rules.map((rule) => ({ value: rule.key, label: ruleLabel(rule) }))}
          onValue={(rule) => set({ rule })}
        />
      </Part>
      <Part label={say('stamps.form.source')} hint={say('stamps.form.source.help')}>
        <TextInput
          dir="auto"
          value={selection.source ?? ''}
          placeholder={say('stamps.form.source.all')}
          onChange={(event) => set({ source: event.target.value || undefined })}
        />
      </Part>
      <Part label={say('stamps.form.type')}>
        <Choice
          value={selection.type}
          all={say('stamps.form.type.all')}
          choices={options.types.map(({ uid, name }) => ({ value: uid, label: name }))}
          onValue={(type) => set({ type })}
        />
      </Part>
      <Part label={say('stamps.form.locale')}>
        <Choice
          value={selection.locale}
          all={say('stamps.form.locale.all')}
          choices={options.locales.map(({ code, name }) => ({ value: code, label: name }))}
          onValue={(locale) => set({ locale })}
        />
      </Part>
      <Part label={say('stamps.form.from')}>
        <DatePicker
          value={momentOf(selection.from)}
          clearLabel={say('field.clear')}
          onChange={(moment) => set({ from: dayOf(moment) })}
          onClear={() => set({ from: undefined })}
        />
      </Part>
      <Part label={say('stamps.form.to')}>
        <DatePicker
          value={momentOf(selection.to)}
          clearLabel={say('field.clear')}
          onChange={(moment) => set({ to: dayOf(moment) })}
          onClear={() => set({ to: undefined })}
        />
      </Part>
    </Grid.Root>
  );
};
