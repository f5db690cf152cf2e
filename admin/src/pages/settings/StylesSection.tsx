import type { Dateline, ImageCredit } from '../../../../domain';
import { printCredit, printDateline, unitOf } from '../../../../domain/house';
import { CREDIT_STYLE_KEYS, DATELINE_STYLE_KEYS } from '../../custom-fields/styles';
import { Preview } from '../../fields/shared/Preview';
import { useWords } from './use-words';
import { isWordKey } from '../../words';
import { Choice, Line } from './inputs';
import { Pair, Section } from './Section';
import { Setting, TextSetting } from './Setting';
import type { Editing } from './use-settings';

const TEMPLATE = 'template';

const DATELINE: Dateline = {
  places: [{ city: 'Busan', country: 'KR' }],
  date: { year: 2026, month: 3, day: 14 },
  correspondents: [{ name: 'Jo Reyes' }],
};
const CREDIT: ImageCredit = { creators: ['Jo Reyes'], sources: ['AP'], text: '' };

interface StyleProps {
  editing: Editing;
  of: 'dateline' | 'credit';
  keys: readonly string[];
}

const Style = ({ editing, of, keys }: StyleProps) => {
  const say = useWords();
  const unit = `styles.${of}`;
  const nameOf = (style: string): string => {
    if (style === TEMPLATE) return say('settings.styles.template');
    const key = `style.${of}.${style}`;
    return isWordKey(key) ? say(key) : style;
  };
  const choices = [...keys.filter((key) => key !== TEMPLATE), TEMPLATE].map((value) => ({
    value,
    label: nameOf(value),
  }));
  return (
    <Setting editing={editing} unit={unit} label={`settings.styles.${of}`}>
      <Choice
        value={String(unitOf(editing.settings, unit) ?? '')}
        placeholder={nameOf('plain')}
        choices={choices}
        disabled={!editing.canUpdate}
        onValue={(style) => editing.set(unit, style)}
        onClear={() => editing.set(unit, '')}
      />
    </Setting>
  );
};

const DatelineTemplate = ({ editing }: { editing: Editing }) => {
  const unit = 'styles.datelineTemplate';
  const given = editing.settings.styles.datelineTemplate;
  return (
    <Setting
      editing={editing}
      unit={unit}
      label="settings.styles.template"
      hint="settings.styles.dateline.help"
      whole
    >
      <Line
        value={given?.template ?? ''}
        placeholder="{CITY}, {date} ({agency}) —"
        disabled={!editing.canUpdate}
        onValue={(template) => editing.set(unit, template === '' ? null : { ...given, template })}
      />
    </Setting>
  );
};

/** How the house prints its lines where a field or a line does not say. */
export const StylesSection = ({ editing }: { editing: Editing }) => {
  const say = useWords();
  const { styles, publication } = editing.settings;
  const dateline = { ...DATELINE, agency: publication };
  return (
    <Section title="settings.styles" about="settings.styles.about">
      <Pair>
        <Style editing={editing} of="dateline" keys={DATELINE_STYLE_KEYS} />
        <Style editing={editing} of="credit" keys={CREDIT_STYLE_KEYS} />
      </Pair>
      {(styles.dateline === TEMPLATE || styles.credit === TEMPLATE) && (
        <Pair>
          {styles.dateline === TEMPLATE && <DatelineTemplate editing={editing} />}
          {styles.credit === TEMPLATE && (
            <TextSetting
              editing={editing}
              unit="styles.creditTemplate"
              label="settings.styles.template"
              hint="settings.styles.credit.help"
              placeholder="{creators}/{sources}"
              Input={Line}
            />
          )}
        </Pair>
      )}
      <Pair>
        <Preview line={printDateline(dateline, undefined, styles)} nothing={say('field.dateline.empty')} />
        <Preview line={printCredit(CREDIT, undefined, styles)} nothing={say('field.credit.empty')} />
      </Pair>
    </Section>
  );
};
