import type { ReactNode } from 'react';

/** Attributes beside an image credit that its picture fills. */
export interface PictureOptions {
  /** The media attribute. */
  picture?: string;
  /** Text attributes. */
  caption?: string;
  alternativeText?: string;
}

/** What Strapi hands to the input of a custom field, as far as a newsroom field uses it. */
export interface FieldProps {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** The type that the field is one of; not known inside of a component. */
  entryType?: string;
  attribute?: {
    options?: PictureOptions & {
      /** Key of the house style. */
      style?: string;
      /** A place alone: a bureau. */
      placeOnly?: boolean;
    };
  };
}
