import { Field, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { RuleSettings, Texts } from '../../../../domain/rights';
import { TagInput } from '../../inputs/TagInput';
import { type PageWord, useSettingsWords } from './use-settings-words';
import { shippedTemplate } from './example-notice';
import { Address, Language, Line } from './setting-inputs';
import { Pair } from './Section';
import { TextsByLocale } from './TextsByLocale';

interface RuleFieldsProps {
  rule: RuleSettings;
  /** What a rule without a holder of its own is under. */
  houseHolder?: string;
  faultAt: (part: string) => string | undefined;
  onRule: (change: Partial<RuleSettings>) => void;
}

interface PartProps {
  label: PageWord;
  hint?: PageWord;
  error?: string;
  children: ReactNode;
}

export const RulePart = ({ label, hint, error, children }: PartProps) => {
  const say = useSettingsWords();
  return (
    <Field.Root error={error} hint={hint && say(hint)} width="100%" gap={1}>
      <Field.Label>{say(label)}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** Which articles a rule takes. */
export const ScopeFields = ({ rule, faultAt, onRule }: RuleFieldsProps) => {
  const say = useSettingsWords();
  const day = (name: 'validFrom' | 'validTo') => (
    <RulePart label={`settings.rule.${name}`} error={faultAt(name)}>
      <TextInput
        type="date"
        value={rule[name] ?? ''}
        onChange={(event) => onRule({ [name]: event.target.value })}
      />
    </RulePart>
  );
  return (
    <>
      <Pair>
        <RulePart label="settings.rule.source" hint="settings.rule.source.help" error={faultAt('source')}>
          <Line value={rule.source ?? ''} disabled={false} onValue={(source) => onRule({ source })} />
        </RulePart>
        <TagInput
          label={say('settings.rule.aliases')}
          width="100%"
          tags={rule.aliases ?? []}
          onTags={(aliases) => onRule({ aliases })}
        />
      </Pair>
      <Pair>
        <RulePart label="settings.rule.locale" hint="settings.rule.locale.help" error={faultAt('locale')}>
          <Language value={rule.locale ?? ''} disabled={false} onValue={(locale) => onRule({ locale })} />
        </RulePart>
        <Pair>
          {day('validFrom')}
          {day('validTo')}
        </Pair>
      </Pair>
    </>
  );
};

/** What a rule says of them. */
export const TermsFields = ({ rule, houseHolder, faultAt, onRule }: RuleFieldsProps) => {
  const say = useSettingsWords();
  const link = (name: 'licence' | 'acquireLicensePage', label: PageWord) => (
    <RulePart label={label} error={faultAt(name)}>
      <Address
        value={rule[name] ?? ''}
        placeholder="https://"
        disabled={false}
        onValue={(address) => onRule({ [name]: address })}
      />
    </RulePart>
  );
  const texts = (name: 'templates' | 'usageTerms') => (
    <RulePart label={`settings.terms.${name}`}>
      <TextsByLocale
        label={say(`settings.terms.${name}`)}
        texts={(rule[name] ?? {}) as Texts}
        disabled={false}
        placeholderOf={name === 'templates' ? shippedTemplate : undefined}
        faultOf={(locale) => faultAt(`${name}.${locale}`)}
        onTexts={(given) => onRule({ [name]: given })}
      />
    </RulePart>
  );
  return (
    <>
      <RulePart label="settings.terms.holder" error={faultAt('holder')}>
        <Line
          value={rule.holder ?? ''}
          placeholder={houseHolder}
          disabled={false}
          onValue={(holder) => onRule({ holder })}
        />
      </RulePart>
      <Pair>
        {texts('templates')}
        {texts('usageTerms')}
      </Pair>
      <Pair>
        {link('licence', 'settings.terms.licence')}
        {link('acquireLicensePage', 'settings.terms.acquire')}
      </Pair>
    </>
  );
};
