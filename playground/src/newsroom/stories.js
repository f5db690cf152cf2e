const { blocksOf } = require('./blocks');
const { datesOf } = require('./calendar');

const ARTICLE = 'plugin::newsroom.article';

const filled = (text, language, fill) => {
  const { body, ...lines } = text;
  const dated = Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, fill(line, language)]));
  return { ...dated, body: blocksOf(body.map((paragraph) => fill(paragraph, language))) };
};

/** First publication is the server's to say; a demo that shows a week of work tells it before it publishes. */
const publish = async (strapi, documentId, locale, moment) => {
  await strapi.db
    .queryBuilder(ARTICLE)
    .where({ documentId, locale, publishedAt: null })
    .update({ firstPublishedAt: moment })
    .execute();
  await strapi.documents(ARTICLE).publish({ documentId, locale });
};

const write = async (strapi, story, relations, moment) => {
  const fill = datesOf(moment, story.timeZone);
  let documentId;
  for (const locale of Object.keys(story.texts)) {
    const data = { source: story.source, ...relations, ...filled(story.texts[locale], locale, fill) };
    const articles = strapi.documents(ARTICLE);
    const supplied = Boolean(data.copyrightNotice);
    if (documentId) await articles.update({ documentId, locale, data, supplied });
    else ({ documentId } = await articles.create({ locale, data, supplied }));
    if (!story.draft) await publish(strapi, documentId, locale, moment);
  }
  return documentId;
};

/**
 * Writes a story in each of its languages and publishes it unless it is a draft: all of it or nothing, so
 * that a start that was broken off is taken up at the story it had reached.
 *
 * @param {object} story a file of seed/stories
 * @param {object} relations picture, correspondents and specialCoverages by their ids
 * @param {Date} moment when it was filed
 * @returns {Promise<string>} document id
 */
exports.writeStory = (strapi, story, relations, moment) =>
  strapi.db.transaction(async () => {
    const [locale] = Object.keys(story.texts);
    const { headline } = story.texts[locale];
    const known = await strapi.db.query(ARTICLE).findOne({ where: { headline, locale, publishedAt: null } });
    return known ? known.documentId : write(strapi, story, relations, moment);
  });
