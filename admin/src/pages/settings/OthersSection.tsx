import { OTHER_SOURCES } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { Pair, Section } from './Section';
import { Choice } from './setting-inputs';
import { Setting } from './Setting';
import { TrySource } from './TrySource';
import type { Editing } from './use-settings';

const UNIT = 'otherSources';

/** What becomes of copy whose source has no rule. */
export const OthersSection = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const choices = OTHER_SOURCES.map((value) => ({ value, label: say(`settings.others.${value}`) }));
  return (
    <Section title="settings.others" about="settings.others.about">
      <Pair>
        <Setting
          editing={editing}
          unit={UNIT}
          label="settings.others.choice"
          hint="settings.others.choice.help"
          inWords={(value) => choices.find((choice) => choice.value === value)?.label}
        >
          <Choice
            value={editing.settings.otherSources ?? 'source'}
            choices={choices}
            disabled={!editing.canUpdate}
            onValue={(chosen) => editing.set(UNIT, chosen)}
          />
        </Setting>
        <TrySource editing={editing} />
      </Pair>
    </Section>
  );
};
