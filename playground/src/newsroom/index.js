const { addKorean, keepEmbeddedCredits, openReading, welcomeEditor } = require('./access');
const { hoursBefore } = require('./calendar');
const { writeBriefs } = require('./briefs');
const { writeCorrespondent, writeCoverage } = require('./people');
const { uploadPicture } = require('./pictures');
const { tell } = require('./progress');
const { writeStory } = require('./stories');
const correspondents = require('../../seed/correspondents');
const coverages = require('../../seed/coverages');
const pictures = require('../../seed/pictures');
const stories = require('../../seed/stories');

const COVERAGE = 'plugin::newsroom.special-coverage';

/** Does something for each of a list, tells how far it is, and gives the results by key. */
const forEach = async (strapi, what, list, work) => {
  const done = {};
  for (const [index, one] of list.entries()) {
    tell(strapi, `${what} ${index + 1} of ${list.length}`);
    done[one.key] = await work(one);
  }
  return done;
};

const write = async (strapi) => {
  const now = new Date();
  await addKorean(strapi);
  await keepEmbeddedCredits(strapi);
  const editor = await welcomeEditor(strapi);
  const files = await forEach(strapi, 'picture', pictures.all, (one) => uploadPicture(strapi, one));
  const fileOf = (key) => files[key].id;
  const people = await forEach(strapi, 'correspondent', correspondents, (one) =>
    writeCorrespondent(strapi, one, {
      portrait: fileOf(one.portrait),
      user: one.isEditor ? editor.id : undefined,
    }),
  );
  const covered = await forEach(strapi, 'special coverage', coverages, (one) =>
    writeCoverage(
      strapi,
      { ...one, startsAt: hoursBefore(now, one.startedHoursAgo) },
      { picture: fileOf(one.picture) },
    ),
  );
  const written = await forEach(strapi, 'story', stories, (one) =>
    writeStory(
      strapi,
      one,
      {
        picture: fileOf(one.picture),
        correspondents: one.correspondents.map((key) => people[key]),
        specialCoverages: one.coverages.map((key) => covered[key]),
      },
      hoursBefore(now, one.filedHoursAgo),
    ),
  );
  await writeBriefs(strapi);
  for (const { key, leadStory, texts } of coverages) {
    for (const locale of Object.keys(texts)) {
      const data = { leadArticle: written[leadStory] };
      await strapi.documents(COVERAGE).update({ documentId: covered[key], locale, data });
    }
  }
  await openReading(strapi);
};

/**
 * Fills an empty project with a small newsroom, once: a note is left when all of it is there. Every part
 * looks first whether it is there, so a start that was broken off is taken up where it stopped; what an
 * editor changes or removes later stays as they left it.
 */
exports.seed = async (strapi) => {
  const note = strapi.store({ type: 'core', name: 'newsroom-demo' });
  if (await note.get({ key: 'written' })) return;
  await write(strapi);
  await note.set({ key: 'written', value: new Date().toISOString() });
};
