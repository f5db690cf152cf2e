import type { Core } from '@strapi/strapi';
import { dayIn, filedOn, type Dateline } from '../../../domain';
import type { NamedCorrespondent } from '../../../domain/api/named';
import { datelineStyle } from '../../../domain/house';
import { house } from '../house';
import { ARTICLE, CORRESPONDENT } from '../platform/uids';

interface Person extends NamedCorrespondent {
  bureau: Dateline | null;
}

/** What an editor's own article starts with. */
export interface OwnStart {
  /** The correspondent that the editor is, where there is one in the article's locale. */
  correspondent?: NamedCorrespondent;
  dateline?: Dateline;
}

/** The correspondent that an editor is, in each of its locales; the desk links the login in any of them. */
const localesOf = async (strapi: Core.Strapi, editor: number): Promise<Person[]> => {
  const people = strapi.db.query(CORRESPONDENT);
  const linked = await people.findOne({ select: ['documentId'], where: { user: { id: editor } } });
  if (!linked) return [];
  return people.findMany({
    select: ['id', 'documentId', 'locale', 'name', 'bureau'],
    where: { documentId: linked.documentId },
  });
};

/** The bureau, and the day that it is there as the house's style prints it. */
const filedFrom = async (strapi: Core.Strapi, bureau: Dateline, locale: string): Promise<Dateline> => {
  const { timeZone, styles } = await house(strapi);
  const { dateline } = strapi.contentType(ARTICLE).attributes as {
    dateline?: { options?: { style?: string } };
  };
  const today = dayIn(bureau.places[0]?.timeZone ?? timeZone, new Date());
  const style = datelineStyle(undefined, { field: dateline?.options?.style, styles, locale });
  return { places: bureau.places, date: filedOn(today, style, styles.datelineTemplate) };
};

/**
 * What a new article of an editor starts with: the by-line of the correspondent they are, the place of that
 * correspondent's bureau, in the article's locale or another, and today's date there.
 */
export const ownStart = async (strapi: Core.Strapi, editor: number, locale: string): Promise<OwnStart> => {
  const own = await localesOf(strapi, editor);
  const here = own.find((one) => one.locale === locale);
  const { bureau } = [here, ...own].find((one) => one?.bureau?.places?.length) ?? {};
  return {
    ...(here && {
      correspondent: { id: here.id, documentId: here.documentId, locale: here.locale, name: here.name },
    }),
    ...(bureau && { dateline: await filedFrom(strapi, bureau, locale) }),
  };
};
