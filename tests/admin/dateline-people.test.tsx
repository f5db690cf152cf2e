import { screen, waitFor } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';
import { forgetPage } from './support/strapi-admin';

/** The dateline's own by-line and the article's correspondents: who is known is offered from one to the other. */

const ARTICLE = 'plugin::newsroom.article';
const CREATE = `/content-manager/collection-types/${ARTICLE}/create?plugins[i18n][locale]=ko`;
const HAN = { id: 7, documentId: 'han', locale: 'ko', name: '한서연' };
const LINE = '(서울=연합뉴스) 한서연 기자 = 오늘';
const chosen = { ...HAN, label: HAN.name, apiData: { id: 7, documentId: 'han' }, __temp_key__: 'a0' };

let asked: Record<string, string>[] = [];

beforeEach(() => {
  forgetServer();
  forgetPage();
  asked = [];
  server.answer = (path, params) => {
    if (path.endsWith('/own')) return { dateline: null, correspondents: [] };
    if (path.endsWith('/house')) return { publication: 'The Harbour Times', timeZone: 'UTC', styles: {} };
    if (path.endsWith('/resolve')) return params;
    if (!path.endsWith('/named')) return [];
    asked.push(params);
    const isKnown = Object.values(params).includes(HAN.name);
    return { known: isKnown ? [HAN.name] : [], correspondents: isKnown ? [HAN] : [] };
  };
});

const open = async (entry: object = {}, at = CREATE) => {
  const field = await renderField(DatelineInput, { entryType: ARTICLE, at, entry });
  await waitFor(() => expect(server.asked.some((path) => path.endsWith('/house'))).toBe(true));
  const paste = async (line: string) => {
    await field.user.click(field.line());
    await field.user.paste(line);
  };
  const offer = () => screen.queryByRole('button', { name: 'Add to Correspondents' });
  const names = () =>
    (field.values().correspondents as { connect: { name: string }[] } | undefined)?.connect.map(
      ({ name }) => name,
    );
  return { ...field, paste, offer, names };
};

test('whom the line names becomes one of the article’s in one click', async () => {
  const { user, paste, offer, names, values } = await open();
  await paste(LINE);
  await waitFor(() => expect(offer()).toBeInTheDocument());
  expect(screen.getByText('한서연 is a correspondent here, and not among the article’s')).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ locale: 'ko' });
  await user.click(offer() as HTMLElement);
  expect(names()).toEqual(['한서연']);
  expect(values().correspondents).toMatchObject({
    connect: [{ apiData: { id: 7, documentId: 'han', locale: 'ko' } }],
  });
  expect(offer()).not.toBeInTheDocument();
});

test('nobody is offered whom the article has, nor whom the house does not know', async () => {
  const { paste, offer } = await open({ correspondents: { connect: [chosen], disconnect: [] } });
  await paste(LINE);
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(offer()).not.toBeInTheDocument();
  await paste('(서울=연합뉴스) 김병규 기자 = 오늘');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(offer()).not.toBeInTheDocument();
});

test('the article’s correspondents are offered to the line, with the role of those who sign it', async () => {
  const field = await open({ correspondents: { connect: [chosen], disconnect: [] } });
  await field.paste('(서울=연합뉴스) 김병규 기자 = 오늘');
  await field.user.click(await screen.findByRole('button', { name: 'Add 한서연' }));
  await waitFor(() =>
    expect(field.sent()).toMatchObject({
      correspondents: [
        { name: '김병규', role: '기자' },
        { name: '한서연', role: '기자' },
      ],
    }),
  );
  expect(screen.queryByRole('button', { name: 'Add 한서연' })).not.toBeInTheDocument();
});

test('a project’s own type has no such offers', async () => {
  const field = await renderField(DatelineInput, { entryType: 'api::story.story', at: CREATE });
  await field.user.click(field.line());
  await field.user.paste(LINE);
  await waitFor(() => expect(field.line()).toHaveDisplayValue(/한서연/));
  expect(asked).toEqual([]);
});
