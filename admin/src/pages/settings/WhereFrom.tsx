import { Flex, Typography } from '@strapi/design-system';
import { useSettingsWords } from './use-settings-words';
import { OriginBadge } from './Setting';

const ORIGINS = ['file', 'here', 'default'] as const;

/** What the marks beside the settings mean. */
export const WhereFrom = () => {
  const say = useSettingsWords();
  return (
    <Flex tag="section" aria-label={say('settings.origin')} gap={3} wrap="wrap">
      <Typography variant="pi" fontWeight="bold" tag="h2">
        {say('settings.origin')}
      </Typography>
      {ORIGINS.map((origin) => (
        <Flex key={origin} gap={2}>
          <OriginBadge origin={origin} />
          <Typography variant="pi" textColor="neutral600">
            {say(`settings.origin.${origin}.about`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
