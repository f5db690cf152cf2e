import type { ComponentType } from 'react';
import type { FieldProps } from './shared/field-props';
import { PLUGIN_ID } from '../plugin-id';
import { word } from '../translations/message';
import { DatelineIcon, ImageCreditIcon } from './icons';
import { type CustomField, fieldOptions } from './builder-options';
import { CREDIT_STYLE_KEYS, DATELINE_STYLE_KEYS } from '../inputs/style-keys';

/** Strapi's types give an input no props; its Content Manager gives it those of a field. */
const input = (load: () => Promise<{ default: ComponentType<FieldProps> }>) => ({
  Input: load as () => Promise<{ default: ComponentType }>,
});

export const datelineField: CustomField = {
  name: 'dateline',
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: word('custom-field.dateline.label'),
  intlDescription: word('custom-field.dateline.description'),
  icon: DatelineIcon,
  components: input(() => import('./dateline')),
  options: fieldOptions('dateline', DATELINE_STYLE_KEYS),
};

export const imageCreditField: CustomField = {
  name: 'image-credit',
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: word('custom-field.image-credit.label'),
  intlDescription: word('custom-field.image-credit.description'),
  icon: ImageCreditIcon,
  components: input(() => import('./image-credit')),
  options: fieldOptions('credit', CREDIT_STYLE_KEYS),
};
