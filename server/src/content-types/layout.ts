interface Words {
  label: string;
  description?: string;
}

interface Layout {
  /** Attribute that names an entry in lists and relation pickers. */
  mainField: string;
  sortBy: string;
  sortOrder: 'ASC' | 'DESC';
  /** Columns of the list. */
  list: readonly string[];
  /** Rows of the edit view: attribute and width in twelfths. */
  edit: readonly (readonly (readonly [name: string, size: number])[])[];
  /** What an editor reads beside each input. */
  words: Readonly<Record<string, Words>>;
  /** Shown and never edited. */
  readOnly?: readonly string[];
}

/**
 * The Content Manager's configuration of a type. It is taken when a type is first seen; from then on the
 * host's own configuration stands.
 */
export const contentManagerConfig = ({ words, edit, list, readOnly = [], ...settings }: Layout) => ({
  settings: {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField: settings.mainField,
    defaultSortBy: settings.sortBy,
    defaultSortOrder: settings.sortOrder,
  },
  layouts: { list: [...list], edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))) },
  metadatas: Object.fromEntries(
    Object.entries(words).map(([name, { label, description = '' }]) => [
      name,
      { edit: { label, description, editable: !readOnly.includes(name) }, list: { label } },
    ]),
  ),
});
