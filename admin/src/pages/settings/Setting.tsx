import { Badge, Field, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { unitOf } from '../../../../domain/house';
import { type PageWord, useSettingsWords } from './use-settings-words';
import { useFaultAt } from './faults';
import type { Origin } from './overrides-draft';
import type { Editing } from './use-settings';

/** The design system's own badge of what is active is too pale to read. */
const HERE = { backgroundColor: 'primary100', textColor: 'primary700' } as const;

/** Where a value comes from. */
export const OriginBadge = ({ origin }: { origin: Origin }) => {
  const say = useSettingsWords();
  return (
    <Badge size="S" {...(origin === 'here' ? HERE : {})}>
      {say(`settings.origin.${origin}`)}
    </Badge>
  );
};

/** A value of the file as a line. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(shown).join(' · ') : String(value);

/** What a person calls a value that is a choice of several. */
export type InWords = (value: unknown) => string | undefined;

interface FileValueProps {
  editing: Editing;
  unit: string;
  inWords?: InWords;
}

/** What the file says where the page says something else, and the way back to it. */
const FileValue = ({ editing, unit, inWords }: FileValueProps) => {
  const say = useSettingsWords();
  if (editing.origin(unit) !== 'here') return null;
  const value = unitOf(editing.state.file, unit);
  const isNews = editing.state.changedInFile.includes(unit);
  const key = value === undefined ? 'settings.file.nothing' : 'settings.file.value';
  return (
    <Flex gap={2} wrap="wrap" alignItems="baseline">
      <Typography variant="pi" textColor={isNews ? 'neutral800' : 'neutral600'} dir="auto">
        {isNews && `${say('settings.file.changed')} `}
        {say(key, { value: inWords?.(value) ?? shown(value) })}
      </Typography>
      {editing.canUpdate && (
        <TextButton onClick={() => editing.putBack(unit)}>
          {say(value === undefined ? 'settings.file.remove' : 'settings.file.put-back')}
        </TextButton>
      )}
    </Flex>
  );
};

interface SettingProps {
  editing: Editing;
  unit: string;
  label: PageWord;
  hint?: PageWord;
  /** Faults of its parts are said here too. */
  whole?: boolean;
  inWords?: InWords;
  children: ReactNode;
}

/** One setting: its input, what is wrong with it, where its value comes from and the way back. */
export const Setting = ({ editing, unit, label, hint, whole = false, inWords, children }: SettingProps) => {
  const say = useSettingsWords();
  const faultAt = useFaultAt(editing.faults);
  return (
    <Field.Root
      name={unit}
      id={`newsroom-${unit}`}
      hint={hint && say(hint)}
      error={faultAt(unit, whole)}
      width="100%"
      gap={1}
    >
      <Field.Label action={<OriginBadge origin={editing.origin(unit)} />}>{say(label)}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
      <FileValue editing={editing} unit={unit} inWords={inWords} />
    </Field.Root>
  );
};

interface TextSettingProps extends Omit<SettingProps, 'children' | 'whole' | 'inWords'> {
  placeholder?: string;
  Input: (props: {
    value: string;
    placeholder?: string;
    disabled: boolean;
    onValue: (value: string) => void;
  }) => ReactNode;
}

/** A setting that is one text. */
export const TextSetting = ({ Input, placeholder, ...setting }: TextSettingProps) => {
  const { editing, unit } = setting;
  const value = unitOf(editing.settings, unit);
  return (
    <Setting {...setting}>
      <Input
        value={typeof value === 'string' ? value : ''}
        placeholder={placeholder}
        disabled={!editing.canUpdate}
        onValue={(typed) => editing.set(unit, typed)}
      />
    </Setting>
  );
};
