import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useSettingsWords } from './use-settings-words';
import { Conflict } from './Conflict';
import { useSentence } from './faults';
import { READ_SETTINGS, UPDATE_SETTINGS } from './permissions';
import { LeaveGuard } from './LeaveGuard';
import { MachineSection } from './MachineSection';
import { OthersSection } from './OthersSection';
import { PublicationSection } from './PublicationSection';
import { RulesSection } from './RulesSection';
import { StylesSection } from './StylesSection';
import { TermsSection } from './TermsSection';
import { type Editing, useSettings } from './use-settings';
import { Warning } from './Warning';
import { WhereFrom } from './WhereFrom';

const TONES = { saved: 'success', refused: 'warning', conflict: 'warning', failed: 'danger' } as const;

/** Once a conflict is settled the focus is where it was: on the button, or beside it while nothing can be saved. */
const useFocusAfter = (isStopped: boolean) => {
  const button = useRef<HTMLButtonElement>(null);
  const wasStopped = useRef(isStopped);
  useEffect(() => {
    if (wasStopped.current && !isStopped)
      (button.current?.disabled ? button.current.closest('main') : button.current)?.focus();
    wasStopped.current = isStopped;
  }, [isStopped]);
  return button;
};

const Save = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const isStopped = editing.theirs !== undefined;
  const button = useFocusAfter(isStopped);
  const { toggleNotification } = useNotification();
  const save = async () => {
    const outcome = await editing.save();
    toggleNotification({ type: TONES[outcome], message: say(`settings.outcome.${outcome}`) });
  };
  return (
    <Button
      ref={button}
      startIcon={<Check />}
      loading={editing.isSaving}
      disabled={!editing.isChanged || isStopped}
      onClick={() => void save()}
    >
      {say('settings.save')}
    </Button>
  );
};

/** What no longer fits together since the file was changed, before anybody has typed anything. */
const Unfit = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const sentence = useSentence();
  if (editing.state.problems.length === 0) return null;
  return (
    <Warning title={say('settings.unfit')}>
      <Typography>{editing.state.problems.map(sentence).join(' · ')}</Typography>
    </Warning>
  );
};

const Settings = ({ canUpdate }: { canUpdate: boolean }) => {
  const say = useSettingsWords();
  const editing = useSettings(canUpdate);
  if (editing === undefined) return <Page.Loading />;
  if (editing === null) return <Page.Error />;
  return (
    <Page.Main>
      <LeaveGuard isChanged={editing.isChanged} />
      <Page.Title>{say('settings.title')}</Page.Title>
      <Layouts.Header
        title={say('settings.title')}
        subtitle={say(canUpdate ? 'settings.subtitle' : 'settings.read-only')}
        primaryAction={canUpdate ? <Save editing={editing} /> : undefined}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          <Conflict editing={editing} />
          <Unfit editing={editing} />
          <WhereFrom />
          <PublicationSection editing={editing} />
          <StylesSection editing={editing} />
          <TermsSection editing={editing} />
          <OthersSection editing={editing} />
          <RulesSection editing={editing} />
          <MachineSection editing={editing} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const Checked = () => {
  const { allowedActions, isLoading } = useRBAC(UPDATE_SETTINGS);
  return isLoading ? <Page.Loading /> : <Settings canUpdate={allowedActions.canUpdate === true} />;
};

const SettingsPage = () => (
  <Page.Protect permissions={READ_SETTINGS}>
    <Checked />
  </Page.Protect>
);

export default SettingsPage;
