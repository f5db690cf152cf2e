import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RightsRule } from '../../../../domain/rights';
import { useWords } from './use-words';
import { exampleOf, languagesOf } from './example';

/** A rule's notice and terms as readers will see them, in each language that it has. */
export const Examples = ({ rule }: { rule: RightsRule | undefined }) => {
  const say = useWords();
  const { locale: reader } = useIntl();
  const examples = rule
    ? languagesOf(rule, reader).map((locale) => ({ locale, ...exampleOf(rule, locale) }))
    : [];
  const made = examples.filter(({ notice }) => notice);
  return (
    <Box background="neutral100" borderColor="neutral150" hasRadius padding={3}>
      <Typography variant="sigma" textColor="neutral600">
        {say('settings.example')}
      </Typography>
      <Flex tag="output" direction="column" alignItems="stretch" gap={2} paddingTop={1} aria-live="polite">
        {made.length === 0 && <Typography textColor="neutral600">{say('settings.example.none')}</Typography>}
        {made.map(({ locale, notice, usageTerms }) => (
          <Flex key={locale} gap={2} alignItems="baseline">
            <Typography variant="pi" textColor="neutral600" minWidth="4rem">
              {locale}
            </Typography>
            <Box style={{ overflowWrap: 'anywhere' }}>
              <Typography tag="p" dir="auto" lang={locale} fontWeight="bold">
                {notice}
              </Typography>
              {usageTerms && (
                <Typography tag="p" dir="auto" lang={locale} variant="pi" textColor="neutral600">
                  {usageTerms}
                </Typography>
              )}
            </Box>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
