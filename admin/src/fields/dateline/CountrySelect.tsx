import { Combobox, ComboboxOption, useCallbackRef } from '@strapi/design-system';
import { memo, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Part } from '../shared/parts';
import { useWords } from '../../translations/use-words';
import { type Country, countriesIn } from './countries';

interface CountrySelectProps {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  onCountry: (code: string | undefined) => void;
  disabled: boolean;
}

/** Every country, and a code that is stored and none of them: it stays until another is chosen. */
const choices = (countries: Country[], code?: string): Country[] =>
  !code || countries.some((country) => country.code === code)
    ? countries
    : [{ code, name: code }, ...countries];

const CountryCombobox = memo(({ country, onCountry, disabled }: CountrySelectProps) => {
  const { locale } = useIntl();
  const say = useWords();
  const countries = useMemo(() => choices(countriesIn(locale), country), [locale, country]);
  const name = countries.find(({ code }) => code === country)?.name ?? '';
  const [typed, setTyped] = useState({ country, text: name });
  if (typed.country !== country) setTyped({ country, text: name });

  return (
    <Part label={say('field.dateline.country')} width="16rem">
      <Combobox
        value={country ?? ''}
        textValue={typed.text}
        onTextValueChange={(text) => setTyped((before) => ({ ...before, text: text ?? '' }))}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={disabled ? '' : say('field.dateline.country.placeholder')}
        noOptionsMessage={() => say('field.dateline.country.none')}
        clearLabel={say('field.clear')}
        disabled={disabled}
        onChange={(code) => onCountry(code || undefined)}
        onClear={disabled ? undefined : () => onCountry(undefined)}
      >
        {countries.map(({ code, name: itsName }) => (
          <ComboboxOption key={code} value={code}>
            {itsName}
          </ComboboxOption>
        ))}
      </Combobox>
    </Part>
  );
});
CountryCombobox.displayName = 'CountryCombobox';

/** A country by its name in the editor's language. Its 250 choices are not made anew at every key in the city. */
export const CountrySelect = ({ onCountry, ...props }: CountrySelectProps) => (
  <CountryCombobox {...props} onCountry={useCallbackRef(onCountry)} />
);
