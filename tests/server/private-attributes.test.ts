import { contentTypes as types } from '@strapi/utils';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE } from '../../server/src/pictures/asset';
import { ARTICLE, CORRESPONDENT, OWN_TYPES, SPECIAL_COVERAGE } from '../../server/src/platform/uids';
import { documents } from './support/articles';
import { startHost, type Host } from './support/host';

/**
 * Whoever holds a token of full access asks for what is private, on every way to a type: nothing may come of
 * it that depends on the private value.
 */

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
}

/** A type of this host's own that is stamped. */
const NOTICE = 'api::notice.notice';
const ROOTS = [ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE, FILE, NOTICE];
const PATHS: Readonly<Record<string, string>> = {
  [ARTICLE]: '/api/newsroom/articles',
  [CORRESPONDENT]: '/api/newsroom/correspondents',
  [SPECIAL_COVERAGE]: '/api/newsroom/special-coverages',
  [FILE]: '/api/upload/files',
  [NOTICE]: '/api/notices',
};

/** The plugin's own in types of others; the rest of theirs is theirs. */
const OURS: Readonly<Record<string, RegExp>> = { [FILE]: /^newsroom/, [NOTICE]: /^copyrightRule$/ };

const SECRET = 'secret';
const WRONG = 'zzzzzz';

let host: Host;

const modelOf = (uid: string) =>
  host.strapi.getModel(uid as never) as unknown as { uid: string; attributes: Record<string, Attribute> };
const isPrivate = (uid: string, name: string) => types.isPrivateAttribute(modelOf(uid) as never, name);
const privateOf = (uid: string) =>
  Object.entries(modelOf(uid).attributes).filter(
    ([name]) => isPrivate(uid, name) && (OURS[uid]?.test(name) ?? true),
  );

/** Relations and media that readers may follow from a type to one of the others. */
const stepsOf = (uid: string): [name: string, target: string][] =>
  Object.entries(modelOf(uid).attributes).flatMap(([name, { type, target }]): [string, string][] => {
    const to = type === 'media' ? FILE : type === 'relation' ? target : undefined;
    return to && ROOTS.includes(to) && !isPrivate(uid, name) ? [[name, to]] : [];
  });

/** Every way of at most two steps from a type to another. */
const waysFrom = (root: string): { names: string[]; target: string }[] => {
  const one = stepsOf(root).map(([name, target]) => ({ names: [name], target }));
  const two = one.flatMap(({ names, target }) =>
    stepsOf(target).map(([name, next]) => ({ names: [...names, name], target: next })),
  );
  return [{ names: [], target: root }, ...one, ...two];
};

const nest = (names: readonly string[], value: unknown): unknown =>
  names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

const sortable = (name: string, { type }: Attribute): string =>
  type === 'relation' ? `${name}.email` : name;

/** Options of the entries that a way leads to. */
const along = ([first = '', ...more]: string[], options: unknown): unknown => ({
  populate: { [first]: more.length > 0 ? along(more, options) : options },
});

const query = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => query(one, at ? `${at}[${key}]` : key))
    : [`${encodeURIComponent(at)}=${encodeURIComponent(String(value))}`];

/** A filter on an attribute that holds for the right guess only, as REST writes it. */
const guess = (name: string, { type }: Attribute, right: boolean): unknown => {
  const text = right ? SECRET : WRONG;
  if (type === 'relation') return { [name]: { email: { $contains: text } } };
  if (type === 'boolean') return { [name]: { $eq: String(right) } };
  return { [name]: { $contains: text } };
};

type Guesses<Question> = [right: Question, wrong: Question];

const both = <Question>(of: (right: boolean) => Question): Guesses<Question> => [of(true), of(false)];

/** What a list is asked for at its root. */
const ofTheList = (names: string[], name: string, attribute: Attribute): Guesses<object>[] => [
  both((right) => ({ filters: nest(names, guess(name, attribute, right)) })),
  both((right) => ({ sort: [...names, `${sortable(name, attribute)}:${right ? 'asc' : 'desc'}`].join('.') })),
];

/** In other words, which another reader of queries may take. */
const inOtherWords = (name: string, attribute: Attribute): Guesses<object>[] => [
  both((right) => ({ filters: { $or: [guess(name, attribute, right)] } })),
  both((right) => ({ filters: { $not: guess(name, attribute, right) } })),
  both((right) => ({ filters: { [name]: right ? { $notNull: 'true' } : { $null: 'true' } } })),
  both((right) => ({ where: guess(name, attribute, right) })),
  both((right) => ({ _q: right ? SECRET : WRONG })),
];

/** What the related entries that come along are asked for. */
const ofThoseAlong = (name: string, attribute: Attribute): Guesses<object>[] => [
  both((right) => ({ filters: guess(name, attribute, right) })),
  both((right) => ({ sort: `${sortable(name, attribute)}:${right ? 'asc' : 'desc'}` })),
  both((right) => ({ where: guess(name, attribute, right) })),
  both((right) => ({ _q: right ? SECRET : WRONG })),
];

/** Each way to ask, with the two guesses, or the two directions. */
const restQuestions = (names: string[], name: string, attribute: Attribute): Guesses<unknown>[] => [
  ...ofTheList(names, name, attribute),
  ...(names.length === 0
    ? inOtherWords(name, attribute)
    : ofThoseAlong(name, attribute).map(([right, wrong]): Guesses<unknown> => [
        along(names, right),
        along(names, wrong),
      ])),
];

/** What may show the value itself. */
const restShowing = (names: string[], name: string): unknown[] =>
  names.length === 0
    ? [{ fields: name }, { populate: name }, { populate: { [name]: 'true' } }, { populate: '*' }]
    : [
        along(names, { fields: [name] }),
        along(names, { populate: { [name]: { fields: ['email'] } } }),
        { populate: [...names, name].join('.') },
      ];

const ask = async (root: string, question: unknown) => {
  const { status, body } = await host.api('get', `${PATHS[root]}?${query(question).join('&')}`);
  return { status, body: status === 200 ? body : undefined };
};

const graphql = async (text: string) => {
  const { status, body } = await host.api('post', '/graphql', { query: text });
  return { status, data: body.data, failed: Boolean(body.errors) };
};

const findName = (uid: string): string =>
  host.strapi.plugin('graphql').service('utils').naming.getFindQueryName(modelOf(uid));

/** The same filter as GraphQL writes it. */
const literal = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, one]) => `${key.replace(/^\$/, '')}: ${literal(one)}`)
        .join(', ')}}`
    : /^(?:true|false)$/.test(String(value))
      ? String(value)
      : JSON.stringify(value);

/** The arguments of a list. */
const graphqlArguments = (names: string[], name: string, attribute: Attribute): Guesses<string>[] => [
  both((right) => `filters: ${literal(nest(names, guess(name, attribute, right)))}`),
  both(
    (right) => `sort: ["${[...names, `${sortable(name, attribute)}:${right ? 'asc' : 'desc'}`].join('.')}"]`,
  ),
  ...(names.length === 0 ? [both((right) => `_q: "${right ? SECRET : WRONG}"`)] : []),
];

const graphqlQuestions = (
  root: string,
  names: string[],
  name: string,
  attribute: Attribute,
): Guesses<string>[] => {
  const list = findName(root);
  const ofList = graphqlArguments(names, name, attribute).map(([right, wrong]): Guesses<string> => [
    `{ ${list}(${right}) { documentId } }`,
    `{ ${list}(${wrong}) { documentId } }`,
  ]);
  const [step, ...more] = names;
  if (step === undefined || more.length > 0) return ofList;
  const inner = graphqlArguments([], name, attribute).flatMap(([right, wrong]) =>
    [`${step}(?) { documentId }`, `${step}_connection(?) { pageInfo { total } }`].map(
      (text): Guesses<string> => [
        `{ ${list} { documentId ${text.replace('?', () => right)} } }`,
        `{ ${list} { documentId ${text.replace('?', () => wrong)} } }`,
      ],
    ),
  );
  return [...ofList, ...inner];
};

/** The number of entries, which tells as much as they do. */
const graphqlCounts = (root: string, name: string, attribute: Attribute): Guesses<string> =>
  both(
    (right) =>
      `{ ${findName(root)}_connection(filters: ${literal(guess(name, attribute, right))}) { pageInfo { total } } }`,
  );

/** Rows whose private values, and nothing else, tell which of them is which. */
const seed = async () => {
  const { strapi } = host;
  const people: { id: number }[] = [];
  for (const letter of ['a', 'b'])
    people.push(
      await strapi.db.query('admin::user').create({
        data: {
          email: `${letter}-${SECRET}@harbour.example`,
          firstname: 'Jo',
          username: `${letter}-${SECRET}`,
        },
      }),
    );
  const made = { [CORRESPONDENT]: [] as string[], [SPECIAL_COVERAGE]: [] as string[] };
  const files: { id: number }[] = [];
  for (const [at, person] of people.entries()) {
    files.push(
      await strapi.db.query(FILE).create({
        data: {
          name: 'Picture',
          hash: `h${at}`,
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 1,
          url: '/x.jpg',
          provider: 'local',
        },
      }),
    );
    const one = await documents(strapi, CORRESPONDENT).create({
      data: { name: 'Jo Reyes', portrait: files[at]?.id, user: person.id },
    });
    const coverage = await documents(strapi, SPECIAL_COVERAGE).create({
      data: { title: 'Ice', picture: files[at]?.id },
    });
    made[CORRESPONDENT].push(one.documentId);
    made[SPECIAL_COVERAGE].push(coverage.documentId);
    await documents(strapi, NOTICE).create({ data: { title: 'Notice' } });
  }
  for (const picture of files)
    await documents(strapi, ARTICLE).create({
      status: 'published',
      data: {
        headline: 'Ships sail',
        picture: picture.id,
        correspondents: made[CORRESPONDENT],
        specialCoverages: made[SPECIAL_COVERAGE],
      },
    });
  for (const uid of ROOTS) {
    const rows: { id: number }[] = await strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
    for (const [at, { id }] of rows.entries()) {
      const letter = at % 2 === 0 ? 'a' : 'b';
      const data = Object.fromEntries(
        privateOf(uid)
          .filter(([name]) => name !== 'user')
          .map(([name, { type }]) => {
            if (type === 'relation') return [name, people[at % 2]?.id];
            if (type === 'boolean') return [name, at % 2 === 0];
            if (type === 'json') return [name, { creators: [`${letter}-${SECRET}`] }];
            return [name, `${letter}-${SECRET}@harbour.example`];
          }),
      );
      await strapi.db.query(uid).update({ where: { id }, data });
    }
  }
};

describe.each([
  ['with strict parameters', true],
  ['as older projects are set', false],
])('%s', (_what, strictParams) => {
  beforeAll(async () => {
    host = await startHost({
      prepare: (folder) =>
        writeFileSync(
          join(folder, 'config/api.js'),
          `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: ${strictParams} } };`,
        ),
    });
    await seed();
  });
  afterAll(() => host?.stop());

  it('there is something private in every type, and this test knows where', () => {
    const found = Object.fromEntries(ROOTS.map((uid) => [uid, privateOf(uid).map(([name]) => name)]));
    expect(found).toEqual({
      [ARTICLE]: expect.arrayContaining(['bylineEdited', 'copyrightRule', 'createdBy', 'updatedBy']),
      [CORRESPONDENT]: expect.arrayContaining(['email', 'user', 'createdBy', 'updatedBy']),
      [SPECIAL_COVERAGE]: expect.arrayContaining(['createdBy', 'updatedBy']),
      [FILE]: ['newsroomMetadata', 'newsroomCredit', 'newsroomCredited', 'newsroomWriting', 'newsroomUndo'],
      [NOTICE]: ['copyrightRule'],
    });
  });

  it('what is public can be found on all these ways', async () => {
    const differ = async (root: string, right: object, wrong: object) =>
      expect(await ask(root, right)).not.toEqual(await ask(root, wrong));
    await differ(CORRESPONDENT, { _q: 'Reyes' }, { _q: WRONG });
    await differ(CORRESPONDENT, { sort: 'id:asc' }, { sort: 'id:desc' });
    await differ(
      ARTICLE,
      { filters: { correspondents: { name: { $contains: 'Jo' } } } },
      { filters: { correspondents: { name: { $contains: WRONG } } } },
    );
    await differ(
      ARTICLE,
      { populate: { correspondents: { filters: { name: { $contains: 'Jo' } } } } },
      { populate: { correspondents: { filters: { name: { $contains: WRONG } } } } },
    );
    const found = async (text: string) =>
      (
        await graphql(
          `{ newsroomArticles { correspondents(filters: {name: {contains: "${text}"}}) { name } } }`,
        )
      ).data;
    expect(await found('Jo')).not.toEqual(await found(WRONG));
  });

  it.each(ROOTS)('REST tells nothing private by way of %s', async (root) => {
    let asked = 0;
    for (const { names, target } of waysFrom(root))
      for (const [name, attribute] of privateOf(target)) {
        for (const [right, wrong] of restQuestions(names, name, attribute)) {
          expect({ right, ...(await ask(root, right)) }).toEqual({ right, ...(await ask(root, wrong)) });
          asked += 1;
        }
        for (const question of restShowing(names, name))
          expect(JSON.stringify(await ask(root, question))).not.toContain(SECRET);
      }
    expect(asked).toBeGreaterThan(0);
  });

  // GraphQL knows no lenient parameters.
  (strictParams ? it : it.skip).each(ROOTS)('GraphQL tells nothing private by way of %s', async (root) => {
    for (const { names, target } of waysFrom(root))
      for (const [name, attribute] of privateOf(target)) {
        const questions = graphqlQuestions(root, names, name, attribute);
        if (names.length === 0) questions.push(graphqlCounts(root, name, attribute));
        for (const [right, wrong] of questions)
          expect({ right, ...(await graphql(right)) }).toEqual({ right, ...(await graphql(wrong)) });
        const inside = [...names, name].reduceRight((inner, step) => `{ ${step} ${inner} }`, '');
        const shown = await graphql(`{ ${findName(root)} ${inside} }`);
        expect([name, shown.failed, JSON.stringify(shown.data ?? null).includes(SECRET)]).toEqual([
          name,
          true,
          false,
        ]);
      }
  });
});

describe('editors', () => {
  const LIST = `/content-manager/collection-types/${CORRESPONDENT}`;
  beforeAll(async () => {
    host = await startHost();
    await seed();
  });
  afterAll(() => host?.stop());

  it('find an e-mail by the list’s filter, and not by its search, which asks for no field’s permission', async () => {
    const filtered = await host.admin('get', `${LIST}?filters[$and][0][email][$contains]=a-${SECRET}`);
    expect(filtered.body.results).toHaveLength(1);
    expect((await host.admin('get', `${LIST}?_q=a-${SECRET}`)).body.results).toEqual([]);
    expect((await host.admin('get', `${LIST}?_q=Reyes`)).body.results).toHaveLength(2);
  });

  it('every own type is walked', () => expect(ROOTS).toEqual(expect.arrayContaining([...OWN_TYPES])));
});
