import type { StrapiApp } from '@strapi/strapi/admin';
import { isWordKey, word } from '../words';

export type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], readonly unknown[]>;

/** What the Content-Type Builder shows for a choice; a style's own key where no word is found for it. */
const styleChoice = (field: 'dateline' | 'credit') => (style: string) => {
  const key = `style.${field}.${style}`;
  return {
    key: style,
    value: style,
    metadatas: { intlLabel: isWordKey(key) ? word(key) : { id: key, defaultMessage: style } },
  };
};

const noStyle = { key: 'none', value: '', metadatas: { intlLabel: word('style.none') } };

/** The options of both fields in the Content-Type Builder: house style, and whether the field is required. */
export const fieldOptions = (
  field: 'dateline' | 'credit',
  styles: readonly string[],
): CustomField['options'] => {
  const options = {
    base: [
      {
        sectionTitle: null,
        items: [
          {
            name: 'options.style',
            type: 'select',
            intlLabel: word('custom-field.style.label'),
            description: word('custom-field.style.description'),
            defaultValue: '',
            options: [noStyle, ...styles.map(styleChoice(field))],
          },
        ],
      },
    ],
    advanced: [
      {
        sectionTitle: word('custom-field.settings'),
        items: [
          {
            name: 'required',
            type: 'checkbox',
            intlLabel: word('custom-field.required.label'),
            description: word('custom-field.required.description'),
          },
        ],
      },
    ],
  };
  // Strapi's types know neither names below `options.` nor the choices of a select; its builder takes both.
  return options as unknown as CustomField['options'];
};
