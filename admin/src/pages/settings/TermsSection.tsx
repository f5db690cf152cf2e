import { unitOf } from '../../../../domain/house';
import { HOUSE, rulesOf, type Texts } from '../../../../domain/rights';
import { useSettingsWords } from './use-settings-words';
import { shippedTemplate } from './example-notice';
import { Examples } from './Examples';
import { useFaultAt } from './faults';
import { Address, Line } from './setting-inputs';
import { Pair, Section } from './Section';
import { Setting, TextSetting } from './Setting';
import { TextsByLocale } from './TextsByLocale';
import type { Editing } from './use-settings';

const TextsSetting = ({ editing, unit }: { editing: Editing; unit: 'templates' | 'usageTerms' }) => {
  const say = useSettingsWords();
  const faultAt = useFaultAt(editing.faults);
  return (
    <Setting
      editing={editing}
      unit={unit}
      label={`settings.terms.${unit}`}
      hint={unit === 'templates' ? 'settings.terms.templates.help' : 'settings.terms.usageTerms.help'}
    >
      <TextsByLocale
        label={say(`settings.terms.${unit}`)}
        texts={(unitOf(editing.settings, unit) ?? {}) as Texts}
        disabled={!editing.canUpdate}
        placeholderOf={unit === 'templates' ? shippedTemplate : undefined}
        faultOf={(locale) => faultAt(`${unit}.${locale}`)}
        onTexts={(texts) => editing.set(unit, texts)}
      />
    </Setting>
  );
};

/** What the house says of its own copy, and of every source without a rule. */
export const TermsSection = ({ editing }: { editing: Editing }) => {
  const { settings } = editing;
  return (
    <Section title="settings.terms" about="settings.terms.about">
      <Pair>
        <TextSetting
          editing={editing}
          unit="holder"
          label="settings.terms.holder"
          hint="settings.terms.holder.help"
          Input={Line}
          placeholder={settings.publication}
        />
        <Examples rule={rulesOf(settings).find(({ key }) => key === HOUSE)} />
      </Pair>
      <Pair>
        <TextsSetting editing={editing} unit="templates" />
        <TextsSetting editing={editing} unit="usageTerms" />
      </Pair>
      <Pair>
        <TextSetting
          editing={editing}
          unit="licence"
          label="settings.terms.licence"
          Input={Address}
          placeholder="https://"
        />
        <TextSetting
          editing={editing}
          unit="acquireLicensePage"
          label="settings.terms.acquire"
          Input={Address}
          placeholder="https://"
        />
      </Pair>
    </Section>
  );
};
