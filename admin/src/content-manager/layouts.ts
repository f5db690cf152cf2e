import { STAMP } from '../../../domain/stamps/types';
import { isStamped } from '../stamps/is-stamped';
import { startHint } from './article-form';
import { OWN_INPUT, OWN_INPUTS } from './article-form/names';
import { narrowed } from './article-columns';
import { columnsOf } from './columns';
import type { Attributes } from './schemas';
import { type Say, translated } from './layout-words';

/** A plugin's type says which it is in its `pluginOptions.newsroom`, which Strapi hands on with each layout. */
interface Layout {
  options: { newsroom?: { type?: string; copyright?: boolean } };
}

export interface Labelled {
  name: string;
  label: unknown;
}

export interface EditField extends Labelled {
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

export interface FilterView {
  displayedFilters: Labelled[];
  layout: Layout;
}

/** What an entry of each of the plugin's types is called by. */
const NAMING: readonly string[] = ['headline', 'name', 'title'];

export interface Link {
  uid: string;
  title: string;
}

const typeOf = (layout: Layout): string | undefined => layout.options.newsroom?.type;

const ofType =
  (type: string, say: Say) =>
  <Field extends EditField>(field: Field) => {
    const hint = translated(field.hint, `type.${type}.${field.name}.help`, say);
    const isStarting = type === 'article' && field.name === 'correspondents';
    return {
      ...field,
      ...(OWN_INPUTS[type]?.includes(field.name) && { type: OWN_INPUT }),
      label: translated(field.label, `type.${type}.${field.name}`, say),
      hint: isStarting ? startHint(typeof hint === 'string' ? hint : '') : hint,
      // What the server keeps is never typed, whatever a host's own layout says of it.
      disabled: field.disabled || field.attribute.writable === false,
    };
  };

const OWN = 'plugin::newsroom.';

/** A form whose newsroom fields are told the type that they are fields of. */
export const withEntryType = (layout: EditLayout, entryType: string | undefined): EditLayout => {
  if (!entryType) return layout;
  const told = <Field extends EditField>(field: Field) =>
    field.attribute.customField?.startsWith(OWN) ? { ...field, entryType } : field;
  return { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(told))) };
};

const STAMPED: readonly string[] = STAMP;

/** What an article says of itself by its language and its dateline, for readers to find it by. */
const DERIVED: readonly string[] = ['language', 'datelineCity', 'datelineCountry'];

/** A form without fields that nobody fills in, and without the rows that held no other. */
const without = <Field extends EditField>(panels: Field[][][], names: readonly string[]): Field[][][] =>
  panels
    .map((rows) =>
      rows.map((row) => row.filter(({ name }) => !names.includes(name))).filter((row) => row.length > 0),
    )
    .filter((rows) => rows.length > 0);

/** Labels and help in the editor's language, inputs of the newsroom's own, and no fields of a stamp. */
export const editLayout = (layout: EditLayout, say: Say): EditLayout => {
  const type = typeOf(layout);
  // A stamp has a panel of its own.
  const gone = [...(isStamped(layout.options) ? STAMPED : []), ...(type === 'article' ? DERIVED : [])];
  const panels = gone.length > 0 ? without(layout.layout, gone) : layout.layout;
  if (!type) return { ...layout, layout: panels };
  return { ...layout, layout: panels.map((rows) => rows.map((row) => row.map(ofType(type, say)))) };
};

/** The list with the columns of its newsroom fields around what names an entry, where narrow screens show them. */
export const withColumns = (view: ListView, attributes: Attributes): ListView => {
  const [first, ...others] = view.displayedHeaders;
  const columns = columnsOf(attributes, (name) => view.layout.metadatas?.[name]?.label ?? name);
  const displayedHeaders = [
    ...columns.filter(({ isBefore }) => isBefore),
    ...(first ? [first] : []),
    ...columns.filter(({ isBefore }) => !isBefore),
    ...others,
  ];
  return { ...view, displayedHeaders };
};

/** The list of articles as narrow as a small screen; other lists as they are. */
export const narrowList = (view: ListView): ListView =>
  typeOf(view.layout) === 'article' ? { ...view, displayedHeaders: narrowed(view.displayedHeaders) } : view;

/** Heads of the list's columns in the editor's language. */
export const listView = (view: ListView, say: Say): ListView => {
  const type = typeOf(view.layout);
  if (!type) return view;
  const displayedHeaders = view.displayedHeaders.map((column) => ({
    ...column,
    // Strapi has no word for when an entry was saved: it prints the attribute's name.
    label:
      column.name === 'updatedAt' && column.label === 'updatedAt'
        ? say('list.updated')
        : translated(column.label, `type.${type}.${column.name}`, say),
  }));
  return { ...view, displayedHeaders };
};

/**
 * Filters in the editor's language. Strapi sorts them by their labels and opens on the first: an article is
 * looked for by its headline, which a space puts before the others.
 */
export const filters = <View extends FilterView>(view: View, say: Say): View => {
  const type = typeOf(view.layout);
  if (!type) return view;
  const displayedFilters = view.displayedFilters.map((filter) => {
    const label = translated(filter.label, `type.${type}.${filter.name}`, say);
    return {
      ...filter,
      label: NAMING.includes(filter.name) && typeof label === 'string' ? ` ${label}` : label,
    };
  });
  return { ...view, displayedFilters };
};

/** Names of the plugin's types in the Content Manager's menu. */
export const typeLinks = <Any extends Link>(links: Any[], say: Say): Any[] =>
  links.map((link) =>
    link.uid.startsWith(OWN)
      ? { ...link, title: translated(link.title, `type.${link.uid.slice(OWN.length)}`, say) }
      : link,
  );
