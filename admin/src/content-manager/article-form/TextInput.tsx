import { InputRenderer } from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import type { InputProps } from './input-props';

type StrapiProps = ComponentProps<typeof InputRenderer>;

/** Strapi's own input of one line. */
export const TextInput = ({
  name,
  label,
  labelAction,
  hint,
  placeholder,
  required,
  disabled,
}: InputProps) => {
  const props = { name, label, labelAction, hint, placeholder, required, disabled, type: 'string' };
  // Strapi's types give a label and a hint no elements; its inputs print them.
  return <InputRenderer {...(props as StrapiProps)} />;
};
