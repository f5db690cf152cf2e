import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RightsRule } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { type Example, exampleOf, languagesOf } from './example-notice';
import { languageName } from './languages';

/** What readers see, said anew whenever it changes. */
export const AsReadersSeeIt = ({ children }: { children: ReactNode }) => {
  const say = useSettingsWords();
  return (
    <Box background="neutral100" borderColor="neutral150" hasRadius padding={3}>
      <Typography variant="sigma" textColor="neutral600">
        {say('settings.example')}
      </Typography>
      <Flex tag="output" direction="column" alignItems="stretch" gap={2} paddingTop={1} aria-live="polite">
        {children}
      </Flex>
    </Box>
  );
};

/** A notice with its terms, or why there is none to see. */
export const ExampleText = ({ example, language }: { example?: Example; language: string }) => {
  const say = useSettingsWords();
  if (!example?.notice)
    return (
      <Typography tag="p" textColor="neutral600">
        {say(example?.isUnfit ? 'settings.example.unfit' : 'settings.example.none')}
      </Typography>
    );
  return (
    // The design system has no part for a word that is longer than its box.
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" dir="auto" lang={language} fontWeight="bold">
        {example.notice}
      </Typography>
      {example.usageTerms && (
        <Typography tag="p" dir="auto" lang={language} variant="pi" textColor="neutral600">
          {example.usageTerms}
        </Typography>
      )}
    </Box>
  );
};

/** A rule's notice and terms as readers will see them, in each language that it has. */
export const Examples = ({ rule }: { rule: RightsRule | undefined }) => {
  const { locale: reader } = useIntl();
  if (!rule)
    return (
      <AsReadersSeeIt>
        <ExampleText language={reader} />
      </AsReadersSeeIt>
    );
  return (
    <AsReadersSeeIt>
      {languagesOf(rule, reader).map((language) => (
        <Box key={language}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {languageName(language, reader)}
          </Typography>
          <ExampleText example={exampleOf(rule, language)} language={language} />
        </Box>
      ))}
    </AsReadersSeeIt>
  );
};
