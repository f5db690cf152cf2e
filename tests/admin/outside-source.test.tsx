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

beforeEach(() => {
  forgetServer();
  forgetPage();
  server.answer = (path, params) => {
    if (path.endsWith('/house')) return HOUSE;
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
  // Whether the by-line is a correspondent of the house, the server knows.
  ['(서울=연합뉴스) 김병규 기자 = 오늘', null],
])('of "%s" it is %s', async (line, source) => {
  const field = await open();
  await field.paste(line);
  await waitFor(() => expect(field.line()).toHaveDisplayValue(/SEOUL|LONDON|서울/));
  await waitFor(() => expect(field.source()).toBe(source));
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
