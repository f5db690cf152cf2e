import type { StrapiApp } from '@strapi/strapi/admin';
import plugin from '../../admin/src';

/** The class that runs the panel; Strapi exports its type only. */
const { StrapiApp: App } = jest.requireActual<{ StrapiApp: new (args: object) => StrapiApp }>(
  '../../node_modules/@strapi/admin/dist/admin/admin/src/StrapiApp.js',
);

const EDIT_VIEW = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_VIEW = 'Admin/CM/pages/ListView/inject-column-in-table';
const MENU = 'Admin/CM/pages/App/mutate-collection-types-links';

/** A panel of the host with the plugin in it, as an editor of that language has it open. */
const panel = async (locale: string): Promise<StrapiApp> => {
  Object.assign(window, { strapi: { features: { isEnabled: () => false } } });
  const app = new App({ config: { locales: ['ko'] }, appPlugins: { newsroom: plugin } });
  plugin.register(app);
  // What the Content Manager lends to others, which is not looked at here.
  const apis = { addEditViewSidePanel: () => {}, addBulkAction: () => {} };
  Object.assign(app.plugins, { 'content-manager': { apis } });
  plugin.bootstrap?.(app);
  await app.loadTrads({});
  const getState = () => ({ admin_app: { language: { locale } } });
  return Object.assign(app, { store: { getState } });
};

const field = (name: string, label: string, more: object = {}) => ({
  name,
  label,
  hint: '',
  disabled: false,
  attribute: {},
  ...more,
});

const view = (type: string | undefined, fields: object[]) => ({
  layout: { layout: [[fields]], options: type ? { newsroom: { type } } : {} },
  query: {},
});

const fieldsOf = (app: StrapiApp, type: string | undefined, ...fields: object[]) =>
  app.runHookWaterfall(EDIT_VIEW, view(type, fields)).layout.layout.flat(2);

describe('edit view', () => {
  test('labels and help are in the language of the editor', async () => {
    const app = await panel('ko');
    const help = 'In the order of the by-line';
    expect(fieldsOf(app, 'article', field('correspondents', 'Correspondents', { hint: help }))).toMatchObject(
      // Below the help stands whom the article starts with.
      [{ label: '취재기자', hint: { props: { fallback: '바이라인에 적히는 순서대로' } } }],
    );
    expect(fieldsOf(app, 'special-coverage', field('startsAt', 'Starts'))).toMatchObject([{ label: '시작' }]);
  });

  test('the fields of a stamp have their panel, and leave the forms of every type that is stamped', async () => {
    const app = await panel('en');
    const stamp = ['copyrightNotice', 'copyrightHolder', 'copyrightYear', 'usageTerms', 'firstPublishedAt'];
    const rows = [
      [field('headline', 'Headline')],
      [field('copyrightNotice', 'Copyright notice')],
      [field('copyrightHolder', 'Copyright holder'), field('slug', 'Slug')],
      stamp.slice(2).map((name) => field(name, name)),
      ['language', 'datelineCity', 'datelineCountry'].map((name) => field(name, name)),
    ];
    const left = (newsroom: object) =>
      app
        .runHookWaterfall(EDIT_VIEW, { layout: { layout: [rows], options: { newsroom } }, query: {} })
        .layout.layout.map((panels: object[][]) =>
          panels.map((row) => row.map((one) => (one as { name: string }).name)),
        );
    expect(left({ type: 'article', copyright: true })).toEqual([[['headline'], ['slug']]]);
    expect(left({ copyright: true })).toEqual([
      [['headline'], ['slug'], ['language', 'datelineCity', 'datelineCountry']],
    ]);
    expect(left({})).toEqual([rows.map((row) => row.map(({ name }) => name))]);
  });

  test('headline, slug, by-line and source have inputs of the newsroom’s own, and nothing of a host’s has', async () => {
    const app = await panel('en');
    const types = (type: string | undefined, ...names: string[]) =>
      fieldsOf(app, type, ...names.map((name) => field(name, name, { type: 'string' }))).map(
        (one: object) => (one as { type: string }).type,
      );
    const own = ['headline', 'slug', 'byline', 'source'];
    expect(types('article', ...own, 'section')).toEqual([...own.map(() => 'newsroom'), 'string']);
    expect(types('correspondent', 'name', 'slug')).toEqual(['string', 'newsroom']);
    expect(types(undefined, ...own)).toEqual(own.map(() => 'string'));
    expect(Object.keys(app.library.fields)).toContain('newsroom');
  });

  test('English stays English', async () => {
    const app = await panel('en');
    expect(fieldsOf(app, 'article', field('headline', 'Headline'))).toMatchObject([{ label: 'Headline' }]);
  });

  test("a host's own label, help and types are left alone", async () => {
    const app = await panel('ko');
    const own = field('headline', 'Splash', { hint: 'Six words at most' });
    expect(fieldsOf(app, 'article', own, field('desk', 'Desk'))).toMatchObject([own, { label: 'Desk' }]);
    expect(fieldsOf(app, undefined, field('headline', 'Headline'))).toMatchObject([{ label: 'Headline' }]);
  });

  test('what the server keeps is read-only whatever the layout says, in the types of the newsroom', async () => {
    const app = await panel('en');
    const stamped = field('issue', 'Issue', { attribute: { writable: false } });
    expect(fieldsOf(app, 'article', stamped, field('headline', 'Headline'))).toMatchObject([
      { disabled: true },
      { disabled: false },
    ]);
    expect(fieldsOf(app, undefined, stamped)).toMatchObject([{ disabled: false }]);
  });
});

test('newsroom fields are told the type that they are fields of, on a host’s own types too', async () => {
  const app = await panel('en');
  const dateline = { type: 'json', customField: 'plugin::newsroom.dateline' };
  const contentTypes = [
    { uid: 'api::wire.wire', attributes: { line: { ...dateline } } },
    { uid: 'api::brief.brief', attributes: { line: dateline, text: { type: 'text' } } },
  ];
  const { getState } = app.store ?? {};
  const adminApi = { queries: { init: { data: { contentTypes } } } };
  Object.assign(app, { store: { getState: () => ({ ...getState?.(), adminApi }) } });
  const line = field('line', 'Line', { attribute: dateline });
  const text = field('text', 'Text', { attribute: contentTypes[1]?.attributes.text });
  expect(fieldsOf(app, undefined, text, line)).toEqual([text, { ...line, entryType: 'api::brief.brief' }]);
});

test('heads of columns are in the language of the editor, a host’s own stay', async () => {
  const app = await panel('ko');
  const columns = [
    { name: 'headline', label: 'Headline' },
    { name: 'byline', label: 'Written by' },
  ];
  const list = { displayedHeaders: columns, layout: { options: { newsroom: { type: 'article' } } } };
  expect(app.runHookWaterfall(LIST_VIEW, list).displayedHeaders).toMatchObject([
    { name: 'headline', label: '제목' },
    { name: 'byline', label: 'Written by' },
  ]);
});

describe('columns of the newsroom fields', () => {
  const headline = { type: 'string' };
  const article = {
    uid: 'plugin::newsroom.article',
    attributes: { headline, dateline: { type: 'json', customField: 'plugin::newsroom.dateline' } },
  };
  const bureau = {
    uid: 'plugin::newsroom.correspondent',
    attributes: {
      name: { type: 'string' },
      bureau: { type: 'json', customField: 'plugin::newsroom.dateline', options: { placeOnly: true } },
    },
  };
  const plate = {
    uid: 'api::plate.plate',
    attributes: {
      title: { type: 'string' },
      credit: {
        type: 'json',
        customField: 'plugin::newsroom.image-credit',
        options: { picture: 'picture' },
      },
    },
  };
  const queries = {
    'getLocales(undefined)': undefined,
    'getInitialData(undefined)': { data: { contentTypes: [bureau, article, plate], components: [] } },
  };

  const listOf = async (
    type: typeof article | typeof bureau | typeof plate,
    shown: object[],
    metadatas: object = {},
  ) => {
    const app = await panel('ko');
    const { getState } = app.store ?? {};
    Object.assign(app, { store: { getState: () => ({ ...getState?.(), adminApi: { queries } }) } });
    const layout = { options: { newsroom: { type: type.uid.split('.')[1] } }, metadatas };
    return app.runHookWaterfall(LIST_VIEW, { displayedHeaders: shown, layout }).displayedHeaders as {
      name: string;
      label: string;
      cellFormatter?: (row: object) => { props: { line: string } };
    }[];
  };

  test('stand beside what names the entry, under the field’s own name', async () => {
    const shown = [
      { name: 'headline', label: 'Headline', attribute: headline },
      { name: 'byline', label: 'By-line', attribute: {} },
    ];
    const columns = await listOf(article, shown, { dateline: { label: 'Dateline' } });
    expect(columns).toMatchObject([
      { name: 'headline', label: '제목' },
      { name: 'dateline', label: '데이트라인', sortable: false, searchable: false },
      { name: 'byline', label: '바이라인' },
    ]);
  });

  test.each([
    ['the line as printed', { places: [{ city: 'Lima' }], text: 'LIMA —' }, 'LIMA —'],
    ['a line that is stored alone', 'LIMA —', 'LIMA —'],
    ['nothing', null, ''],
    ['nothing that may be read', undefined, ''],
    ['something else', { text: 3 }, ''],
  ])('print %s', async (_, dateline, line) => {
    const columns = await listOf(article, [{ name: 'headline', label: 'x', attribute: headline }]);
    expect(columns[1]?.cellFormatter?.({ dateline }).props.line).toBe(line);
  });

  test('print the city of a bureau', async () => {
    const name = { name: 'name', label: 'x', attribute: bureau.attributes.name };
    const stored = { places: [{ city: 'Busan', country: 'KR' }], text: 'BUSAN, South Korea —' };
    const columns = await listOf(bureau, [name]);
    expect(columns[1]?.cellFormatter?.({ bureau: stored }).props.line).toBe('Busan');
  });

  const quay = { id: 1, url: '/quay.jpg', mime: 'image/jpeg' };
  const small = { ...quay, formats: { thumbnail: { url: '/small.jpg' } } };
  test.each([
    ['and whose it is', { picture: quay, credit: { text: 'Jo Reyes/AP' } }, 'Jo Reyes/AP', '/quay.jpg'],
    ['that nobody is credited for', { picture: small, credit: null }, '', '/small.jpg'],
    ['no picture', { picture: null, credit: null }, '', undefined],
    ['the first of a gallery', { picture: [small, quay], credit: null }, '', '/small.jpg'],
    ['an empty gallery', { picture: [], credit: null }, '', undefined],
    ['a film', { picture: { id: 2, url: '/quay.mp4', mime: 'video/mp4' }, credit: null }, '', undefined],
  ])('show a picture before the entry’s name: %s', async (what, row, line, url) => {
    const columns = await listOf(plate, [
      { name: 'title', label: 'Title', attribute: plate.attributes.title },
      { name: 'desk', label: 'Desk' },
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['credit', 'title', 'desk']);
    const hasPicture = url !== undefined || what === 'a film';
    expect(columns[0]?.cellFormatter?.(row).props).toEqual({ line, hasPicture, url });
  });

  test('are of the type that is shown, and of no other', async () => {
    const shown = [{ name: 'headline', label: 'x', attribute: { type: 'string' } }];
    expect(await listOf(article, shown)).toHaveLength(1);
    expect(await listOf(article, [])).toEqual([]);
  });
});

test('the list of articles has the picture and the headline in one column, and cells that wrap', async () => {
  const app = await panel('en');
  const image = { customField: 'plugin::newsroom.image-credit', options: { picture: 'picture' } };
  const attributes: Record<string, object> = {
    headline: { type: 'string' },
    slug: { type: 'string' },
    imageCredit: { type: 'json', ...image },
  };
  const type = { uid: 'plugin::newsroom.article', attributes };
  const adminApi = { queries: { init: { data: { contentTypes: [type] } } } };
  const { getState } = app.store ?? {};
  Object.assign(app, { store: { getState: () => ({ ...getState?.(), adminApi }) } });
  const view = (names: string[]) => ({
    displayedHeaders: names.map((name) => ({
      name,
      label: name,
      attribute: attributes[name] ?? {},
    })),
    layout: { options: { newsroom: { type: 'article' } } },
  });
  const columns = (...names: string[]) =>
    app.runHookWaterfall(LIST_VIEW, view(names)).displayedHeaders as {
      name: string;
      cellFormatter?: (row: object) => { props: object };
    }[];
  const shown = columns('headline', 'byline', 'updatedAt', 'section');
  expect(columns('updatedAt')).toMatchObject([{ label: 'Updated' }]);
  const [, , languages] = columns('headline', 'byline', 'locales');
  const localizations = [{ locale: 'en' }, {}];
  expect(languages?.cellFormatter?.({ documentId: 'abc', locale: 'ko', localizations }).props).toEqual({
    documentId: 'abc',
    codes: ['ko', 'en'],
  });
  expect(shown.map(({ name, cellFormatter }) => [name, cellFormatter !== undefined])).toEqual([
    ['headline', true],
    ['byline', true],
    ['updatedAt', true],
    ['section', false],
  ]);
  const picture = { id: 1, url: '/quay.jpg', mime: 'image/jpeg' };
  const row = { documentId: 'abc', headline: 'Ferries sail', picture, imageCredit: null };
  expect(shown[0]?.cellFormatter?.(row).props).toMatchObject({
    ...{ headline: 'Ferries sail', documentId: 'abc' },
    picture: { props: { url: '/quay.jpg', hasPicture: true, line: '' } },
  });
  // Whoever took the headline off the list still sees pictures.
  expect(columns('slug').map(({ name }) => name)).toEqual(['imageCredit', 'slug']);
});

test('filters are in the language of the editor, and open on the headline', async () => {
  const app = await panel('ko');
  const view = {
    displayedFilters: [
      { name: 'byline', label: 'By-line' },
      { name: 'headline', label: 'Headline' },
      { name: 'section', label: 'Desk' },
    ],
    layout: { options: { newsroom: { type: 'article' } } },
  };
  const { displayedFilters } = app.runHookWaterfall('Admin/CM/pages/ListView/inject-in-filters', view);
  const labels = displayedFilters.map(({ label }: { label: string }) => label);
  expect([...labels].sort(new Intl.Collator('ko', { sensitivity: 'base' }).compare)).toEqual([
    ' 제목',
    '바이라인',
    'Desk',
  ]);
  const own = { ...view, layout: { options: {} } };
  expect(app.runHookWaterfall('Admin/CM/pages/ListView/inject-in-filters', own)).toEqual(own);
});

describe('columns that Strapi wrote into the browser', () => {
  const KEY = 'STRAPI_LIST_VIEW_DISPLAYED_HEADERS:plugin::newsroom.article:uuid';
  const FORMER = '["headline","byline","specialCoverages"]';
  beforeEach(() => window.localStorage.clear());

  test.each([
    ['are forgotten where they are the plugin’s former ones', FORMER, null],
    ['stay where an editor chose them', '["headline","section"]', '["headline","section"]'],
  ])('%s', async (_, before, after) => {
    window.localStorage.setItem(KEY, before);
    await panel('en');
    expect(window.localStorage.getItem(KEY)).toBe(after);
  });

  test('are forgotten once: who chooses the former ones again keeps them', async () => {
    await panel('en');
    window.localStorage.setItem(KEY, FORMER);
    await panel('en');
    expect(window.localStorage.getItem(KEY)).toBe(FORMER);
  });
});

test('types in the menu are in the language of the editor, a host’s own stay', async () => {
  const app = await panel('ko');
  const links = [
    { uid: 'plugin::newsroom.special-coverage', title: 'Special Coverage' },
    { uid: 'plugin::newsroom.correspondent', title: 'Reporters' },
    { uid: 'api::article.article', title: 'Article' },
  ];
  expect(app.runHookWaterfall(MENU, { ctLinks: links }).ctLinks.map(({ title }) => title)).toEqual([
    '특집',
    'Reporters',
    'Article',
  ]);
});

test('both fields are in the Content-Type Builder, with a house style and no default', async () => {
  const app = await panel('en');
  for (const name of ['dateline', 'image-credit']) {
    const registered = app.customFields.get(`plugin::newsroom.${name}`);
    expect(registered?.type).toBe('json');
    const options = JSON.stringify(registered?.options);
    expect(options).toContain('"options.style"');
    expect(options).toContain('"required"');
    expect(options).not.toContain('placeOnly');
    await expect(registered?.components.Input()).resolves.toHaveProperty('default');
  }
});
