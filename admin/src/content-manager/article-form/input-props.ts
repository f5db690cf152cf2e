import type { ReactNode } from 'react';

/** What Strapi's form hands to an input, as far as the newsroom's own use it or hand it on. */
export interface InputProps {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}
