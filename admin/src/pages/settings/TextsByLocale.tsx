import {
  Box,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Textarea,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Texts } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { LANGUAGES, languageName } from './languages';

interface TextsProps {
  /** Names the list for those who hear it. */
  label: string;
  texts: Texts;
  disabled: boolean;
  /** What the input of a language shows while it is empty. */
  placeholderOf?: (locale: string) => string;
  faultOf: (locale: string) => string | undefined;
  onTexts: (texts: Texts) => void;
}

interface AddLanguageProps {
  label: string;
  taken: readonly string[];
  onLanguage: (locale: string) => void;
}

const AddLanguage = ({ label, taken, onLanguage }: AddLanguageProps) => {
  const say = useSettingsWords();
  const { locale: reader } = useIntl();
  const among = taken.join(' ');
  // The page is drawn anew with each key, and names of languages take their time.
  const options = useMemo(
    () =>
      LANGUAGES.filter((locale) => !among.split(' ').includes(locale)).map((locale) => (
        <SingleSelectOption key={locale} value={locale}>
          {languageName(locale, reader)}
        </SingleSelectOption>
      )),
    [among, reader],
  );
  return (
    <Box maxWidth="32rem">
      <SingleSelect
        value=""
        aria-label={`${label}: ${say('settings.texts.add')}`}
        placeholder={say('settings.texts.add')}
        onChange={(chosen) => onLanguage(String(chosen))}
      >
        {options}
      </SingleSelect>
    </Box>
  );
};

/** One text for each language that has its own. */
export const TextsByLocale = (props: TextsProps) => {
  const { label, texts, disabled, placeholderOf, faultOf, onTexts } = props;
  const say = useSettingsWords();
  const { locale: reader } = useIntl();
  const without = (locale: string): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name !== locale));
  const locales = Object.keys(texts);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={label}>
      {locales.map((locale) => (
        <Field.Root key={locale} error={faultOf(locale)} gap={1}>
          <Field.Label
            action={
              !disabled && (
                <IconButton
                  label={say('settings.texts.remove', { language: languageName(locale, reader) })}
                  variant="ghost"
                  size="S"
                  onClick={() => onTexts(without(locale))}
                >
                  <Trash />
                </IconButton>
              )
            }
          >
            {languageName(locale, reader)}
          </Field.Label>
          <Textarea
            dir="auto"
            lang={locale}
            resizable
            // The design system has no part of two lines.
            style={{ minHeight: '6.4rem' }}
            value={texts[locale]}
            placeholder={placeholderOf?.(locale)}
            disabled={disabled}
            onChange={(event) => onTexts({ ...texts, [locale]: event.target.value })}
          />
          <Field.Error />
        </Field.Root>
      ))}
      {!disabled && (
        <AddLanguage
          label={label}
          taken={locales}
          onLanguage={(locale) => onTexts({ ...texts, [locale]: placeholderOf?.(locale) ?? '' })}
        />
      )}
    </Flex>
  );
};
