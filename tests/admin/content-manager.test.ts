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
      [{ label: '취재기자', hint: '바이라인에 적히는 순서대로' }],
    );
    expect(fieldsOf(app, 'special-coverage', field('startsAt', 'Starts'))).toMatchObject([{ label: '시작' }]);
  });

  test('a stamped year is a year, not a quantity', async () => {
    const app = await panel('en');
    const year = field('copyrightYear', 'Copyright year', {
      type: 'integer',
      attribute: { writable: false },
    });
    expect(fieldsOf(app, 'article', year)).toMatchObject([{ type: 'string' }]);
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

  test('what the server stamps is read-only whatever the layout says, in the types of the newsroom', async () => {
    const app = await panel('en');
    const stamped = field('copyrightNotice', 'Copyright notice', { attribute: { writable: false } });
    expect(fieldsOf(app, 'article', stamped, field('headline', 'Headline'))).toMatchObject([
      { disabled: true },
      { disabled: false },
    ]);
    expect(fieldsOf(app, undefined, stamped)).toMatchObject([{ disabled: false }]);
  });

  test('the stamp of a host’s own type is read-only, under the host’s own labels', async () => {
    const app = await panel('ko');
    const year = field('copyrightYear', 'Year', { type: 'integer' });
    const options = { newsroom: { copyright: true } };
    const { layout } = app.runHookWaterfall(EDIT_VIEW, {
      layout: { layout: [[[year, field('title', 'Title')]]], options },
      query: {},
    });
    expect(layout.layout.flat(2)).toMatchObject([
      { label: 'Year', type: 'string', disabled: true },
      { label: 'Title', disabled: false },
    ]);
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
  expect(app.runHookWaterfall(LIST_VIEW, list).displayedHeaders).toEqual([
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

  test.each([
    ['the line', { picture: { id: 1 }, credit: { text: 'Jo Reyes/AP' } }, 'Jo Reyes/AP', true],
    ['a picture that nobody is credited for', { picture: { id: 1 }, credit: null }, '', true],
    ['no picture', { picture: null, credit: null }, '', false],
    ['a gallery', { picture: [{ id: 1 }], credit: null }, '', true],
    ['an empty gallery', { picture: [], credit: null }, '', false],
  ])('show credits: %s', async (_, row, line, hasPicture) => {
    const columns = await listOf(plate, [
      { name: 'title', label: 'Title', attribute: plate.attributes.title },
      { name: 'desk', label: 'Desk' },
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['title', 'credit', 'desk']);
    expect(columns[1]?.cellFormatter?.(row).props).toEqual({ line, hasPicture });
  });

  test('are of the type that is shown, and of no other', async () => {
    const shown = [{ name: 'headline', label: 'x', attribute: { type: 'string' } }];
    expect(await listOf(article, shown)).toHaveLength(1);
    expect(await listOf(article, [])).toEqual([]);
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
