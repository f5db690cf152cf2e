import { screen, waitFor } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';
import { forgetPage } from './support/strapi-admin';

/** An agency that signs the dateline is the article's source, in the form at once. */

const ARTICLE = 'plugin::newsroom.article';
const AT = `/content-manager/collection-types/${ARTICLE}/abc`;
const HOUSE = {
  ...{ publication: 'The Harbour Times', holder: 'Harbour Press', timeZone: 'UTC', styles: {} },
  ...{ aliases: ['Harbour Wire'] },
};

/** A correspondent of the house. */
const HAN = { id: 7, documentId: 'han', locale: 'ko', name: '한서연' };

/** Who of the names that are asked about is known. */
const named = (params: Record<string, string>) => {
  const isAsked = Object.values(params).includes(HAN.name);
  return { known: isAsked ? [HAN.name] : [], correspondents: isAsked ? [HAN] : [] };
};

beforeEach(() => {
  forgetServer();
  forgetPage();
  server.answer = (path, params) => {
    if (path.endsWith('/house')) return HOUSE;
    if (path.endsWith('/named')) return named(params);
    return path.endsWith('/resolve') ? params : [];
  };
});

const open = async (entry: object = { source: null }) => {
  const field = await renderField(DatelineInput, { entryType: ARTICLE, at: AT, entry });
  await waitFor(() => expect(server.asked.some((path) => path.endsWith('/house'))).toBe(true));
  const paste = async (line: string) => {
    await field.user.click(field.line());
    await field.user.paste(line);
  };
  return { ...field, paste, source: () => (field.values() as { source?: unknown }).source };
};

test.each([
  ['SEOUL, South Korea (AP) — Ferries sail', 'AP'],
  ['LONDON, March 4 (Reuters) - Ferries sail', 'Reuters'],
  ['SEOUL (Harbour Wire) — Ferries sail', null],
  ['SEOUL, March 4 — Ferries sail', null],
  ['(서울=연합뉴스) 김병규 기자 = 오늘', '연합뉴스'],
  // A correspondent of the house signs it.
  ['(서울=연합뉴스) 한서연 기자 = 오늘', null],
])('of "%s" it is %s', async (line, source) => {
  const field = await open();
  await field.paste(line);
  await waitFor(() => expect(field.line()).toHaveDisplayValue(/SEOUL|LONDON|서울/));
  await waitFor(() => expect(field.source()).toBe(source));
});

test('whoever may not ask who is known leaves it to the server', async () => {
  server.answer = (path) => {
    if (path.endsWith('/house')) return HOUSE;
    throw Object.assign(new Error('Forbidden'), { status: 403 });
  };
  const field = await open();
  await field.paste('(서울=연합뉴스) 김병규 기자 = 오늘');
  await waitFor(() => expect(server.asked.some((path) => path.endsWith('/named'))).toBe(true));
  await new Promise((done) => setTimeout(done, 50));
  expect(field.source()).toBeNull();
});

test('a by-line that becomes the house’s own takes the agency’s source back', async () => {
  const field = await open();
  await field.paste('(서울=연합뉴스) 김병규 기자 = 오늘');
  await waitFor(() => expect(field.source()).toBe('연합뉴스'));
  await field.user.clear(field.input('Correspondent'));
  await field.user.type(field.input('Correspondent'), HAN.name);
  await waitFor(() => expect(field.source()).toBeNull());
});

test('what an editor wrote stands, and what came from the line goes with it', async () => {
  const field = await open();
  await field.paste('SEOUL, South Korea (AP) — Ferries sail');
  await waitFor(() => expect(field.source()).toBe('AP'));
  await field.user.clear(field.input('Agency'));
  await waitFor(() => expect(field.source()).toBeNull());
  field.set('source', 'Coastal Wire');
  await field.user.type(field.input('Agency'), 'AFP');
  expect(field.source()).toBe('Coastal Wire');
});

test('where the source is another, the agency is offered', async () => {
  const field = await open({ source: 'Coastal Wire' });
  await field.paste('SEOUL, South Korea (AP) — Ferries sail');
  await field.user.click(await screen.findByRole('button', { name: 'Make AP the source' }));
  expect(field.source()).toBe('AP');
  expect(screen.queryByRole('button', { name: 'Make AP the source' })).not.toBeInTheDocument();
});

test.each([
  ['The Associated Press', 'SEOUL, South Korea (AP) — Ferries sail'],
  ['Coastal Wire', 'SEOUL (Harbour Wire) — Ferries sail'],
  ['Coastal Wire', '(서울=연합뉴스) 한서연 기자 = 오늘'],
])('%s stands without a word under %s', async (source, line) => {
  const field = await open({ source });
  await field.paste(line);
  await waitFor(() => expect(field.line()).toHaveDisplayValue(/SEOUL|서울/));
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole('button', { name: /the source$/ })).not.toBeInTheDocument();
  expect(field.source()).toBe(source);
});

test('an article that is opened is left as it is', async () => {
  const stored = { places: [{ city: 'Seoul' }], agency: 'AP', text: 'SEOUL (AP) —' };
  const { values } = await renderField(DatelineInput, {
    entryType: ARTICLE,
    at: AT,
    stored,
    entry: { source: '' },
  });
  await screen.findByDisplayValue('AP');
  await waitFor(() => expect(server.asked.some((path) => path.endsWith('/house'))).toBe(true));
  expect(values()).toMatchObject({ source: '' });
});
