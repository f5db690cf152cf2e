import type { StrapiApp } from '@strapi/strapi/admin';
import { isWordKey, word, type WordKey } from '../translations/message';

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

const named = (option: string, label: WordKey, description: WordKey) => ({
  name: `options.${option}`,
  type: 'text',
  intlLabel: word(label),
  description: word(description),
});

/** Names of the attributes beside a credit that its picture fills. */
const fromPicture = {
  sectionTitle: word('custom-field.picture'),
  items: [
    named('picture', 'custom-field.picture.label', 'custom-field.picture.description'),
    named('caption', 'custom-field.caption.label', 'custom-field.caption.description'),
    named(
      'alternativeText',
      'custom-field.alternative-text.label',
      'custom-field.alternative-text.description',
    ),
  ],
};

/** The options of both fields in the Content-Type Builder: house style, what a picture fills, whether it is required. */
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
      ...(field === 'credit' ? [fromPicture] : []),
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
