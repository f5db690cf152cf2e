import { Combobox, ComboboxOption, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from './use-words';

export interface InputProps {
  value: string;
  placeholder?: string;
  disabled: boolean;
  onValue: (value: string) => void;
}

export const Line = ({ onValue, ...input }: InputProps) => (
  <TextInput {...input} dir="auto" autoComplete="off" onChange={(event) => onValue(event.target.value)} />
);

/** An address, which runs from left to right in every language. */
export const Address = ({ onValue, ...input }: InputProps) => (
  <TextInput
    {...input}
    dir="ltr"
    inputMode="url"
    autoComplete="off"
    onChange={(event) => onValue(event.target.value)}
  />
);

const ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

export const TimeZone = ({ value, onValue, disabled }: InputProps) => {
  const say = useWords();
  const [typed, setTyped] = useState({ value, text: value });
  if (typed.value !== value) setTyped({ value, text: value });
  const zones = value === '' || ZONES.includes(value) ? ZONES : [...ZONES, value];
  return (
    <Combobox
      value={value}
      textValue={typed.text}
      onTextValueChange={(text) => setTyped((before) => ({ ...before, text: text ?? '' }))}
      disabled={disabled}
      autocomplete={{ type: 'list', filter: 'contains' }}
      noOptionsMessage={() => say('settings.time-zone.none')}
      onChange={(chosen) => chosen && onValue(String(chosen))}
      onClear={disabled ? undefined : () => onValue('')}
      clearLabel={say('field.clear')}
    >
      {zones.map((zone) => (
        <ComboboxOption key={zone} value={zone}>
          {zone}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};

interface ChoiceProps extends InputProps {
  choices: readonly { value: string; label: string }[];
  onClear?: () => void;
}

export const Choice = ({ choices, onValue, onClear, ...input }: ChoiceProps) => {
  const say = useWords();
  return (
    <SingleSelect
      {...input}
      clearLabel={say('field.clear')}
      onChange={(chosen) => onValue(String(chosen))}
      onClear={onClear}
    >
      {choices.map(({ value, label }) => (
        <SingleSelectOption key={value} value={value}>
          {label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
