const LANGUAGES = ['en', 'ko'];

/**
 * Writes an entry of a type without drafts in each of its languages, all or none of them.
 *
 * @param {{ uid: string, title: string, shared: object, texts: Record<string, object> }} what `title` is
 *   the attribute that an entry is known by
 * @returns {Promise<string>} document id
 */
const writeOnce = (strapi, { uid, title, shared, texts }) =>
  strapi.db.transaction(async () => {
    const known = await strapi.db.query(uid).findOne({ where: { [title]: texts.en[title], locale: 'en' } });
    if (known) return known.documentId;
    const { documentId } = await strapi
      .documents(uid)
      .create({ locale: 'en', data: { ...shared, ...texts.en } });
    for (const locale of LANGUAGES.filter((language) => language !== 'en' && texts[language])) {
      await strapi.documents(uid).update({ documentId, locale, data: { ...shared, ...texts[locale] } });
    }
    return documentId;
  });

exports.writeCorrespondent = (strapi, { texts, socialLinks, email }, { portrait, user }) =>
  writeOnce(strapi, {
    uid: 'plugin::newsroom.correspondent',
    title: 'name',
    shared: { email, socialLinks, portrait, user },
    texts,
  });

exports.writeCoverage = (strapi, { texts, startsAt }, { picture }) =>
  writeOnce(strapi, {
    uid: 'plugin::newsroom.special-coverage',
    title: 'title',
    shared: { startsAt, picture },
    texts,
  });
