import { languageStart } from '../correspondents/language-start';
import { mayStartWith } from '../correspondents/permission';
import { factsOf } from '../facts';
import { abilityOf } from '../platform/actor';
import { ARTICLE } from '../platform/uids';
import { isEmpty, localeOf, textOf, type Step } from './step';

/**
 * A new language of an article is written by the same people as the one before: an editor's starts with the
 * correspondents of that one, unless they are given. A by-line that was written from those is not this
 * language's, though Strapi fills a form with it: it is written anew.
 */
export const languageVersion: Step = (strapi) => async (write, next) => {
  const { data, documentId } = write.params;
  if (write.uid !== ARTICLE || write.action !== 'update' || !data || !documentId) return next();
  const given = textOf(data.byline);
  const ability = 'correspondents' in data ? undefined : abilityOf(strapi);
  // What neither has a by-line nor lacks its people is not looked up.
  if (!given && !ability) return next();
  if (await factsOf(strapi, write).draft()) return next();

  if (given) {
    const others = await factsOf(strapi, { ...write, params: { documentId, locale: '*' } }).all();
    if (others.some(({ byline, bylineEdited }) => !bylineEdited && byline?.trim() === given))
      data.byline = null;
  }

  if (!ability || !isEmpty(data.byline)) return next();
  if (!mayStartWith(ability, 'correspondents')) return next();
  const people = await languageStart(strapi, documentId, localeOf(write), ability);
  if (people.length > 0)
    data.correspondents = { connect: people.map((person) => ({ documentId: person.documentId })) };
  return next();
};
