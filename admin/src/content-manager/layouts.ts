import { STAMP } from '../../../domain/stamps/types';
import { isStamped } from '../stamps/type';
import { columnsOf } from './columns';
import type { Attributes } from './schemas';
import { type Say, translated } from './words';

/** A plugin's type says which it is in its `pluginOptions.newsroom`, which Strapi hands on with each layout. */
interface Layout {
  options: { newsroom?: { type?: string; copyright?: boolean } };
}

interface Labelled {
  name: string;
  label: unknown;
}

interface EditField extends Labelled {
  hint?: unknown;
  type?: string;
  disabled?: boolean;
  attribute: { writable?: boolean; customField?: string };
}

export interface EditLayout<Field extends EditField = EditField> extends Layout {
  layout: Field[][][];
}

interface ListLayout extends Layout {
  metadatas?: Readonly<Record<string, { label?: string } | undefined>>;
}

export interface ListView<Column extends Labelled = Labelled> {
  displayedHeaders: Column[];
  layout: ListLayout;
}

export interface Link {
  uid: string;
  title: string;
}

const typeOf = (layout: Layout): string | undefined => layout.options.newsroom?.type;

/** In one line each: a by-line and a holder need no text area, and a year no thousands separator ("2,026"). */
const LINES: readonly string[] = ['byline', 'copyrightHolder', 'copyrightYear'];

const ofType =
  (type: string, say: Say) =>
  <Field extends EditField>(field: Field) => ({
    ...field,
    ...(LINES.includes(field.name) && { type: 'string' }),
    label: translated(field.label, `type.${type}.${field.name}`, say),
    hint: translated(field.hint, `type.${type}.${field.name}.help`, say),
    // What the server stamps is never typed, whatever a host's own layout says of it.
    disabled: field.disabled || field.attribute.writable === false,
  });

const OWN = 'plugin::newsroom.';

/** A form whose newsroom fields are told the type that they are fields of. */
export const withEntryType = (layout: EditLayout, entryType: string | undefined): EditLayout => {
  if (!entryType) return layout;
  const told = <Field extends EditField>(field: Field) =>
    field.attribute.customField?.startsWith(OWN) ? { ...field, entryType } : field;
  return { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(told))) };
};

const STAMPED: readonly string[] = STAMP;

/** The stamp of a host's own type, which names its fields itself. */
const ofStamp = <Field extends EditField>(field: Field) =>
  STAMPED.includes(field.name)
    ? { ...field, ...(LINES.includes(field.name) && { type: 'string' }), disabled: true }
    : field;

/** Labels and help in the editor's language, and the stamp's fields read-only. */
export const editLayout = (layout: EditLayout, say: Say): EditLayout => {
  const type = typeOf(layout);
  if (!type && !isStamped(layout.options)) return layout;
  const dressed = type ? ofType(type, say) : ofStamp;
  return { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(dressed))) };
};

/** The list with the columns of its newsroom fields beside what names an entry, where narrow screens show them. */
export const withColumns = (view: ListView, attributes: Attributes): ListView => {
  const [first, ...others] = view.displayedHeaders;
  const columns = columnsOf(attributes, (name) => view.layout.metadatas?.[name]?.label ?? name);
  const displayedHeaders = [...(first ? [first] : []), ...columns, ...others];
  return { ...view, displayedHeaders };
};

/** Heads of the list's columns in the editor's language. */
export const listView = (view: ListView, say: Say): ListView => {
  const type = typeOf(view.layout);
  if (!type) return view;
  const displayedHeaders = view.displayedHeaders.map((column) => ({
    ...column,
    label: translated(column.label, `type.${type}.${column.name}`, say),
  }));
  return { ...view, displayedHeaders };
};

/** Names of the plugin's types in the Content Manager's menu. */
export const typeLinks = <Any extends Link>(links: Any[], say: Say): Any[] =>
  links.map((link) =>
    link.uid.startsWith(OWN)
      ? { ...link, title: translated(link.title, `type.${link.uid.slice(OWN.length)}`, say) }
      : link,
  );
