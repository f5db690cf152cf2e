import { unstable_useDocument, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';

interface Query extends Record<string, unknown> {
  plugins?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** What the Content Manager asks its server with: options of plugins stand beside the others. */
const paramsOf = ({ plugins = {}, ...query }: Query): Record<string, unknown> =>
  Object.assign(query, ...Object.values(plugins));

export interface Entry {
  /** It has never been saved. */
  isNew: boolean;
  /** It has been saved, and not in the language of the page. */
  lacksLanguage: boolean;
  /** Readers have it. */
  isPublished: boolean;
  /** The locale that it is written in, where the page says so. */
  locale?: string;
}

const STATES_OUT: readonly unknown[] = ['published', 'modified'];

/**
 * The entry that the page is about, from the answer that the page itself waits for. A field of another type
 * is in a dialog above the page, whose entry is not known: neither new nor published.
 */
export const useEntry = (entryType?: string): Entry => {
  const { collectionType = '', slug = '', id } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const params = useMemo(() => paramsOf({ ...query }), [query]);
  const isOfPage = slug !== '' && (entryType === undefined || entryType === slug);
  const isStored = isOfPage && (id === undefined ? collectionType === 'single-types' : id !== 'create');
  const { document, meta, schema } = unstable_useDocument(
    { collectionType, model: slug, documentId: id, params },
    { skip: !isStored },
  );
  const isOut =
    STATES_OUT.includes(document?.status) ||
    Boolean(meta?.availableStatus.some(({ publishedAt }) => publishedAt));
  const { locale } = params;
  return {
    isNew: isOfPage && id === 'create',
    lacksLanguage: isStored && document !== undefined && Object.keys(document).length === 0,
    isPublished: isStored && schema?.options?.draftAndPublish === true && isOut,
    ...(typeof locale === 'string' && { locale }),
  };
};
