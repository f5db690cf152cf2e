import { DATELINE_FIELD, IMAGE_CREDIT_FIELD } from '../platform/uids';

/**
 * Each call makes a new attribute: Strapi writes column names into the objects it is given.
 * Every attribute that differs from language to language opts in by itself.
 */
const localized = { pluginOptions: { i18n: { localized: true } } } as const;
const shared = { pluginOptions: { i18n: { localized: false } } } as const;

/** Kept by the server; a client's value is refused by the content API and overwritten elsewhere. */
const kept = { ...localized, writable: false } as const;

/** Attributes beside the credit that are filled from the picture's file. */
export interface PictureOptions {
  picture: string;
  caption: string;
  alternativeText: string;
}

export const string = () => ({ type: 'string', ...localized }) as const;
export const text = () => ({ type: 'text', ...localized }) as const;
export const blocks = () => ({ type: 'blocks', ...localized }) as const;
export const dateline = () => ({ type: 'customField', customField: DATELINE_FIELD, ...localized }) as const;
export const imageCredit = (options: PictureOptions) =>
  ({ type: 'customField', customField: IMAGE_CREDIT_FIELD, options, ...localized }) as const;
export const datetime = () => ({ type: 'datetime', ...shared }) as const;

export const keptString = () => ({ type: 'string', ...kept }) as const;
export const keptText = () => ({ type: 'text', ...kept }) as const;
export const keptInteger = () => ({ type: 'integer', ...kept }) as const;
export const keptDatetime = () => ({ type: 'datetime', ...kept }) as const;

const bookkeeping = { ...kept, private: true, visible: false } as const;

/** The server's own notes on a row: neither shown to editors nor given to readers. */
export const noteString = () => ({ type: 'string', ...bookkeeping }) as const;
export const noteBoolean = () => ({ type: 'boolean', ...bookkeeping }) as const;

export const picture = () =>
  ({ type: 'media', multiple: false, allowedTypes: ['images'], ...localized }) as const;

export const required = <T extends object>(attribute: T) => ({ ...attribute, required: true as const });

/**
 * Options of a type that editors meet in the Content Manager and that only code may change. The admin knows
 * the plugin's own types by the name in `newsroom`; `more` is what any host's type may say there too.
 */
export const pluginOptions = <Type extends string, More extends object>(type: Type, more?: More) =>
  ({
    newsroom: { type, ...more },
    i18n: { localized: true },
    'content-type-builder': { visible: false },
  }) as const;

export const index = (table: string, ...columns: string[]) => ({
  name: `${table}_${columns.join('_')}_index`,
  columns,
  type: null,
});

/** An attribute of a type that only the server reads and writes. */
export const plain = <Type extends string>(type: Type) => ({ type }) as const;

/** Options of a type that neither editors nor developers meet. */
export const hidden = () =>
  ({ 'content-manager': { visible: false }, 'content-type-builder': { visible: false } }) as const;
