import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useWords } from './use-words';
import { Conflict } from './Conflict';
import { useSentence } from './faults';
import { READ, UPDATE } from './link';
import { MachineSection } from './MachineSection';
import { PublicationSection } from './PublicationSection';
import { RulesSection } from './RulesSection';
import { StylesSection } from './StylesSection';
import { TermsSection } from './TermsSection';
import { type Editing, useSettings } from './use-settings';
import { Warning } from './Warning';

const TONES = { saved: 'success', refused: 'warning', conflict: 'warning', failed: 'danger' } as const;

const Save = ({ editing }: { editing: Editing }) => {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const save = async () => {
    const outcome = await editing.save();
    toggleNotification({ type: TONES[outcome], message: say(`settings.outcome.${outcome}`) });
  };
  return (
    <Button
      startIcon={<Check />}
      loading={editing.isSaving}
      disabled={!editing.isChanged || editing.theirs !== undefined}
      onClick={() => void save()}
    >
      {say('settings.save')}
    </Button>
  );
};

/** What no longer fits together since the file was changed, before anybody has typed anything. */
const Unfit = ({ editing }: { editing: Editing }) => {
  const say = useWords();
  const sentence = useSentence();
  if (editing.state.problems.length === 0) return null;
  return (
    <Warning title={say('settings.unfit')}>
      <Typography>{editing.state.problems.map(sentence).join(' · ')}</Typography>
    </Warning>
  );
};

const Settings = ({ canUpdate }: { canUpdate: boolean }) => {
  const say = useWords();
  const editing = useSettings(canUpdate);
  if (editing === undefined) return <Page.Loading />;
  if (editing === null) return <Page.Error />;
  return (
    <Page.Main>
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
          <PublicationSection editing={editing} />
          <StylesSection editing={editing} />
          <TermsSection editing={editing} />
          <RulesSection editing={editing} />
          <MachineSection editing={editing} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const Checked = () => {
  const { allowedActions, isLoading } = useRBAC(UPDATE);
  return isLoading ? <Page.Loading /> : <Settings canUpdate={allowedActions.canUpdate === true} />;
};

const SettingsPage = () => (
  <Page.Protect permissions={READ}>
    <Checked />
  </Page.Protect>
);

export default SettingsPage;
