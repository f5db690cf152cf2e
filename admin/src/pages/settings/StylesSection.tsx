import type { Dateline, ImageCredit } from '../../../../domain';
import { CREDIT_TOKENS } from '../../../../domain/credit/styles/template';
import { DATELINE_TOKENS } from '../../../../domain/dateline/styles/template';
import { printCredit, printDateline, unitOf } from '../../../../domain/house';
import { isFillable } from '../../../../domain/rights';
import { CREDIT_STYLE_KEYS, DATELINE_STYLE_KEYS } from '../../inputs/style-keys';
import { Preview } from '../../inputs/Preview';
import { useSettingsWords } from './use-settings-words';
import { useFaultAt } from './faults';
import { isWordKey, type WordKey } from '../../translations/message';
import { Choice, Line } from './setting-inputs';
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
  const say = useSettingsWords();
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
    <Setting
      editing={editing}
      unit={unit}
      label={`settings.styles.${of}`}
      inWords={(style) => (typeof style === 'string' ? nameOf(style) : undefined)}
    >
      <Choice
        value={String(unitOf(editing.settings, unit) ?? '')}
        placeholder={of === 'dateline' ? say('settings.styles.dateline.usual') : nameOf('plain')}
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
      label="settings.styles.dateline.template"
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

interface StylePreviewProps {
  /** Whether nothing in braces is printed as it is typed. */
  isFit: boolean;
  line: string;
  nothing: WordKey;
}

const StylePreview = ({ isFit, line, nothing }: StylePreviewProps) => {
  const say = useSettingsWords();
  return <Preview line={isFit ? line : ''} nothing={say(isFit ? nothing : 'settings.example.unfit')} />;
};

/** How the house prints its lines where a field or a line does not say. */
export const StylesSection = ({ editing }: { editing: Editing }) => {
  const { styles, publication } = editing.settings;
  const faultAt = useFaultAt(editing.faults);
  // A line that is wrong is shown, though another style is chosen: it cannot be saved.
  const shown = (['dateline', 'credit'] as const).filter(
    (of) => styles[of] === TEMPLATE || faultAt(`styles.${of}Template`, true),
  );
  const dateline = { ...DATELINE, agency: publication };
  return (
    <Section title="settings.styles" about="settings.styles.about">
      <Pair>
        <Style editing={editing} of="dateline" keys={DATELINE_STYLE_KEYS} />
        <Style editing={editing} of="credit" keys={CREDIT_STYLE_KEYS} />
      </Pair>
      {shown.length > 0 && (
        <Pair>
          {shown.includes('dateline') && <DatelineTemplate editing={editing} />}
          {shown.includes('credit') && (
            <TextSetting
              editing={editing}
              unit="styles.creditTemplate"
              label="settings.styles.credit.template"
              hint="settings.styles.credit.help"
              placeholder="{creators}/{sources}"
              Input={Line}
            />
          )}
        </Pair>
      )}
      <Pair>
        <StylePreview
          isFit={
            styles.dateline !== TEMPLATE ||
            isFillable(styles.datelineTemplate?.template ?? '', DATELINE_TOKENS)
          }
          line={printDateline(dateline, { styles })}
          nothing="field.dateline.empty"
        />
        <StylePreview
          isFit={styles.credit !== TEMPLATE || isFillable(styles.creditTemplate ?? '', CREDIT_TOKENS)}
          line={printCredit(CREDIT, undefined, styles)}
          nothing="field.credit.empty"
        />
      </Pair>
    </Section>
  );
};
