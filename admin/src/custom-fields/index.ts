import type { ComponentType } from 'react';
import type { FieldProps } from '../fields/shared/props';
import { PLUGIN_ID } from '../plugin-id';
import { word } from '../words';
import { DatelineIcon, ImageCreditIcon } from './icon';
import { type CustomField, fieldOptions } from './options';
import { CREDIT_STYLE_KEYS, DATELINE_STYLE_KEYS } from './styles';

/** Strapi's types give an input no props; its Content Manager gives it those of a field. */
const input = (load: () => Promise<{ default: ComponentType<FieldProps> }>) => ({
  Input: load as () => Promise<{ default: ComponentType }>,
});

export const customFields: CustomField[] = [
  {
    name: 'dateline',
    pluginId: PLUGIN_ID,
    type: 'json',
    intlLabel: word('custom-field.dateline.label'),
    intlDescription: word('custom-field.dateline.description'),
    icon: DatelineIcon,
    components: input(() => import('../fields/dateline')),
    options: fieldOptions('dateline', DATELINE_STYLE_KEYS),
  },
  {
    name: 'image-credit',
    pluginId: PLUGIN_ID,
    type: 'json',
    intlLabel: word('custom-field.image-credit.label'),
    intlDescription: word('custom-field.image-credit.description'),
    icon: ImageCreditIcon,
    components: input(() => import('../fields/image-credit')),
    options: fieldOptions('credit', CREDIT_STYLE_KEYS),
  },
];
