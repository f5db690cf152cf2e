import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { isPageWord, useSettingsWords } from './use-settings-words';
import { differing } from './overrides-draft';
import type { Editing } from './use-settings';
import { Warning } from './Warning';

const LABELS: Readonly<Record<string, string>> = {
  publication: 'settings.publication.name',
  site: 'settings.publication.site',
  timeZone: 'settings.publication.time-zone',
  articleUrl: 'settings.publication.article-url',
  aliases: 'settings.publication.aliases',
  otherSources: 'settings.others',
  holder: 'settings.terms.holder',
  templates: 'settings.terms.templates',
  usageTerms: 'settings.terms.usageTerms',
  licence: 'settings.terms.licence',
  acquireLicensePage: 'settings.terms.acquire',
  machineTerms: 'settings.machine',
};

/** What a person calls a unit: its label, or the name of the rule. */
const useLabel = () => {
  const say = useSettingsWords();
  return (unit: string): string => {
    const [group = '', name = ''] = unit.split('.');
    const key = LABELS[unit] ?? (group === 'styles' ? `settings.styles.${name.replace('Template', '')}` : '');
    return isPageWord(key) ? say(key) : name || unit;
  };
};

/** Somebody else saved first: who, what both changed, and the two ways on. Nothing typed is lost. */
export const Conflict = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const { formatTime } = useIntl();
  const label = useLabel();
  const { theirs, state, draft } = editing;
  // The page may be scrolled far from it.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [theirs]);
  if (!theirs) return null;
  const mine = differing(state.overrides, draft);
  const both = differing(state.overrides, theirs.overrides).filter((unit) => mine.includes(unit));
  const who = theirs.savedBy || say('settings.conflict.somebody');
  const time = theirs.savedAt ? formatTime(theirs.savedAt) : '';
  return (
    <Warning title={say('settings.conflict.title', { who, time })}>
      <Typography>
        {both.length > 0
          ? say('settings.conflict.both', { settings: both.map(label).join(', ') })
          : say('settings.conflict.apart')}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button ref={first} size="S" onClick={() => editing.goOn(true)}>
          {say('settings.conflict.keep')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => editing.goOn(false)}>
          {say('settings.conflict.drop')}
        </Button>
      </Flex>
    </Warning>
  );
};
