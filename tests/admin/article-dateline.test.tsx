import { screen, waitFor } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';
import { forgetPage, page } from './support/strapi-admin';

const ARTICLE = 'plugin::newsroom.article';
const TYPE = `/content-manager/collection-types/${ARTICLE}`;
const STORED = { places: [{ city: 'Lima', country: 'PE' }], agency: 'Reuters', text: 'LIMA (Reuters) -' };
const BUSAN = {
  places: [{ city: 'Busan', country: 'KR', timeZone: 'Asia/Seoul' }],
  date: { month: 11, day: 26 },
};

beforeEach(() => {
  forgetServer();
  forgetPage();
});

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('a new article', () => {
  const isNew = { entryType: ARTICLE, at: `${TYPE}/create` };
  beforeEach(() => {
    server.answer = (path, params) => {
      if (path.endsWith('/own')) return { dateline: BUSAN };
      if (path.endsWith('/house')) return { timeZone: 'UTC', styles: { dateline: 'reuters' } };
      return path.endsWith('/resolve') ? params : [];
    };
  });

  test('starts with the editor’s own place and today’s date there, in the house’s style', async () => {
    const { line, input, sent } = await renderField(DatelineInput, isNew);
    await waitFor(() => expect(line()).toHaveValue('BUSAN, Nov 26 -'));
    expect(input('City')).toHaveValue('Busan');
    expect(screen.getByText(/^Asia\/Seoul — today is .+ there$/)).toBeInTheDocument();
    // Nothing has been done yet that leaving the page would lose.
    expect(sent()).toBeUndefined();
  });

  test('is saved with them once anything is written', async () => {
    const { user, line, input, sent } = await renderField(DatelineInput, isNew);
    await waitFor(() => expect(line()).toHaveValue('BUSAN, Nov 26 -'));
    await user.type(input('Agency'), 'Harbour Times');
    expect(sent()).toMatchObject({ ...BUSAN, text: 'BUSAN, Nov 26 (Harbour Times) -' });
  });

  test('is saved with them when another field is written', async () => {
    const { user, line, sent } = await renderField(DatelineInput, isNew);
    await waitFor(() => expect(line()).toHaveValue('BUSAN, Nov 26 -'));
    await user.click(screen.getByRole('button', { name: 'Write a headline' }));
    await waitFor(() => expect(sent()).toMatchObject({ ...BUSAN, text: 'BUSAN, Nov 26 -' }));
  });

  test('may be cleared, and stays so', async () => {
    const { user, line, input, group, sent } = await renderField(DatelineInput, isNew);
    await waitFor(() => expect(line()).toHaveValue('BUSAN, Nov 26 -'));
    await user.clear(input('City'));
    for (const clear of group.getAllByRole('button', { name: 'Clear' })) await user.click(clear);
    await waitFor(() => expect(sent()).toBeNull());
    expect(line()).toHaveValue('');
  });

  test.each([
    ['that is stored', { ...isNew, at: `${TYPE}/abc` }],
    [
      'of another type',
      {
        ...isNew,
        entryType: 'api::brief.brief',
        at: '/content-manager/collection-types/api::brief.brief/create',
      },
    ],
    [
      'in a dialog above another entry',
      { ...isNew, at: '/content-manager/collection-types/plugin::newsroom.special-coverage/create' },
    ],
    ['that may not be written', { ...isNew, disabled: true }],
  ])('is not an entry %s', async (_, options) => {
    const { line } = await renderField(DatelineInput, options);
    await waitFor(() => expect(server.asked).toContain('/newsroom/house'));
    expect(server.asked).not.toContain('/newsroom/own');
    expect(line()).toHaveValue('');
  });
});

describe('a published article', () => {
  const published = { entryType: ARTICLE, at: `${TYPE}/abc`, stored: STORED };
  beforeEach(() =>
    Object.assign(page, {
      document: { status: 'published' },
      meta: { availableStatus: [] },
      schema: { options: { draftAndPublish: true } },
    }),
  );
  const question = 'This article is published. Change its dateline?';

  test('asks before its dateline changes, once, and goes on with the change', async () => {
    const { user, input, sent } = await renderField(DatelineInput, published);
    await user.type(input('Agency'), '!');
    expect(await screen.findByText(question)).toBeInTheDocument();
    expect(sent()).toBe(STORED);
    await user.click(screen.getByRole('button', { name: 'Change it' }));
    expect(sent()).toMatchObject({ agency: 'Reuters!' });
    await user.type(input('Agency'), '!');
    expect(sent()).toMatchObject({ agency: 'Reuters!!' });
    expect(screen.queryByText(question)).not.toBeInTheDocument();
  });

  test.each([
    ['its button', '{Enter}'],
    ['Escape', '{Escape}'],
  ])('keeps it with %s, and asks again', async (_, key) => {
    const { user, input, sent } = await renderField(DatelineInput, published);
    await user.type(input('Agency'), '!');
    await screen.findByText(question);
    screen.getByRole('button', { name: 'Leave it as it is' }).focus();
    await user.keyboard(key);
    await waitFor(() => expect(screen.queryByText(question)).not.toBeInTheDocument());
    expect(sent()).toBe(STORED);
    expect(input('Agency')).toHaveValue('Reuters');
    await user.type(input('Agency'), '!');
    expect(await screen.findByText(question)).toBeInTheDocument();
  });

  test('asks before a line is pasted', async () => {
    const { user, line, sent } = await renderField(DatelineInput, published);
    await user.click(line());
    await user.paste('SEOUL, South Korea (AP) —');
    await user.click(await screen.findByRole('button', { name: 'Change it' }));
    expect(sent()).toMatchObject({ text: 'SEOUL, South Korea (AP) —' });
  });

  test('is also one whose draft was modified', async () => {
    Object.assign(page, { document: { status: 'modified' } });
    const { user, input } = await renderField(DatelineInput, published);
    await user.type(input('Agency'), '!');
    expect(await screen.findByText(question)).toBeInTheDocument();
  });

  test('is not a draft, nor an entry of a type without drafts', async () => {
    Object.assign(page, { document: { status: 'draft' } });
    const { user, input, sent } = await renderField(DatelineInput, published);
    await user.type(input('Agency'), '!');
    expect(sent()).toMatchObject({ agency: 'Reuters!' });
  });
});

describe('the body of an article', () => {
  const article = { entryType: ARTICLE, at: `${TYPE}/abc` };
  const body = [paragraph('LIMA (Reuters) - The council met.'), paragraph('It rained.')];

  test('is offered to lose the dateline that the field has too, and to have it back', async () => {
    const { user, values, sent } = await renderField(DatelineInput, {
      ...article,
      stored: STORED,
      entry: { body },
    });
    await user.click(await screen.findByRole('button', { name: 'Take the dateline off the body' }));
    expect(values().body).toEqual([paragraph('The council met.'), paragraph('It rained.')]);
    expect(sent()).toBe(STORED);
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(values().body).toEqual(body);
  });

  test('is offered to give its dateline to the field', async () => {
    const { user, values, sent, line } = await renderField(DatelineInput, { ...article, entry: { body } });
    expect(screen.getByText('The body starts with “LIMA (Reuters) -”')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Move it here' }));
    expect(sent()).toMatchObject({ agency: 'Reuters', text: 'LIMA (Reuters) -' });
    expect(line()).toHaveValue('LIMA (Reuters) -');
    expect(values().body).toEqual([paragraph('The council met.'), paragraph('It rained.')]);
  });

  test('keeps its dateline where the field is only left as it is', async () => {
    Object.assign(page, {
      document: { status: 'published' },
      schema: { options: { draftAndPublish: true } },
    });
    const { user, values, sent } = await renderField(DatelineInput, { ...article, entry: { body } });
    await user.click(screen.getByRole('button', { name: 'Move it here' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
    expect(values().body).toEqual(body);
    expect(sent()).toBeUndefined();
  });

  test('is offered what was pasted after a dateline, while it is empty', async () => {
    const { user, line, values } = await renderField(DatelineInput, { ...article, entry: { body: null } });
    await user.click(line());
    await user.paste('LIMA (Reuters) - The council met. It rained.');
    await user.click(screen.getByRole('button', { name: 'Put it into the body' }));
    expect(values().body).toEqual([paragraph('The council met. It rained.')]);
    await user.click(screen.getByRole('button', { name: 'Take it out again' }));
    expect(values().body).toBeNull();
  });

  test('is left alone where it has a story, with a word on it', async () => {
    const story = [paragraph('It rained.')];
    const { user, line, values } = await renderField(DatelineInput, { ...article, entry: { body: story } });
    await user.click(line());
    await user.paste('LIMA (Reuters) - The council met.');
    expect(screen.getByText(/story after it was left out/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put it into the body' })).not.toBeInTheDocument();
    expect(values().body).toBe(story);
  });

  test.each([
    ['read-only', { ...article, disabled: true }],
    ['of another type', { ...article, entryType: 'api::brief.brief' }],
  ])('is nothing to a field that is %s', async (_, options) => {
    await renderField(DatelineInput, { ...options, stored: STORED, entry: { body } });
    expect(screen.queryByText(/The body starts/)).not.toBeInTheDocument();
  });
});
