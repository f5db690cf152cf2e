import { Combobox, ComboboxOption, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGES, languageName } from './languages';
import { useSettingsWords } from './use-settings-words';

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
  const say = useSettingsWords();
  const [typed, setTyped] = useState({ value, text: value });
  if (typed.value !== value) setTyped({ value, text: value });
  // There are hundreds, and the page is drawn anew with each key.
  const options = useMemo(() => {
    const zones = value === '' || ZONES.includes(value) ? ZONES : [...ZONES, value];
    return zones.map((zone) => (
      <ComboboxOption key={zone} value={zone}>
        {zone}
      </ComboboxOption>
    ));
  }, [value]);
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
      {options}
    </Combobox>
  );
};

interface ChoiceProps extends InputProps {
  choices: readonly { value: string; label: string }[];
  onClear?: () => void;
}

export const Choice = ({ choices, onValue, onClear, ...input }: ChoiceProps) => {
  const say = useSettingsWords();
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

/** One language, by its name; empty is all of them. */
export const Language = ({ value, onValue, disabled }: InputProps) => {
  const say = useSettingsWords();
  const { locale: reader } = useIntl();
  const locales = value === '' || LANGUAGES.includes(value) ? LANGUAGES : [value, ...LANGUAGES];
  return (
    <Choice
      value={value}
      placeholder={say('settings.rule.locale.all')}
      choices={locales.map((locale) => ({ value: locale, label: languageName(locale, reader) }))}
      disabled={disabled}
      onValue={onValue}
      onClear={() => onValue('')}
    />
  );
};
