import { Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useCopySources } from '../../api/house';
import { SuggestInput } from '../../inputs/suggest/SuggestInput';
import type { InputProps } from './input-props';

/** Who supplied the copy: chosen from whom the house has rules for and the agencies, or typed. */
export const SourceInput = ({ name, label, labelAction, hint, required, ...input }: InputProps) => {
  const field = useField<unknown>(name);
  const ask = useCopySources();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const set = (source: string) => field.onChange(name, source === '' ? null : source);
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SuggestInput
        {...input}
        ref={ref}
        name={name}
        value={typeof field.value === 'string' ? field.value : ''}
        onValue={set}
        ask={ask}
        onPick={set}
        keyOf={(source) => source}
        option={(source) => source}
        offersAll
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
