import { PLUGIN, TWIN } from './project.mjs';

const PARAGRAPH =
  'The ferry company said on Tuesday that the morning crossing will run an hour later from next week, after ' +
  'the harbour office asked for more time between arrivals. Passengers who spoke at the quay were of two minds: ';

const body = Array.from({ length: 5 }, (_, i) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: `${PARAGRAPH}paragraph ${i + 1}.` }],
}));

/**
 * What an editor sends of one article, the same to the plugin and to its twin.
 *
 * @param {number} n makes its headline one of its own
 * @param {object} relations from {@link addTargets}
 */
export const story = (n, relations) => ({
  headline: `Morning ferry leaves an hour later, edition ${n}`,
  subheadline: 'Harbour office asks for more time between arrivals',
  summary: 'The first crossing of the day moves to eight.',
  body,
  pictureCaption: 'The ferry at the east quay.',
  imageCredit: { creators: ['Mina Okafor'], sources: ['Quayside Press'], text: 'Mina Okafor/Quayside Press' },
  dateline: {
    places: [{ city: 'Busan', country: 'KR' }],
    date: { month: 3, day: 4 },
    agency: 'QP',
    text: 'BUSAN, March 4 (QP) —',
  },
  section: 'Local',
  keywords: 'ferry, harbour',
  ...relations,
});

/** Two correspondents and a coverage on each side, for articles to refer to. */
export const addTargets = async (server) => {
  const add = async (uid, data) =>
    (await server.job('document', { uid, action: 'create', params: { data } })).documentId;
  const relationsOf = async (uids) => ({
    correspondents: [
      await add(uids.correspondent, { name: 'Mina Okafor' }),
      await add(uids.correspondent, { name: 'Tomas Lindqvist' }),
    ],
    specialCoverages: [await add(uids['special-coverage'], { title: 'The harbour' })],
  });
  return { plugin: await relationsOf(PLUGIN), twin: await relationsOf(TWIN) };
};
