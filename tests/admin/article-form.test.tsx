import { screen, waitFor, within } from '@testing-library/react';
import { useField } from '@strapi/strapi/admin';
import OwnInput from '../../admin/src/content-manager/article-form/OwnInput';
import OwnStart from '../../admin/src/content-manager/article-form/OwnStart';
import { renderField } from './support/render';
import { forgetServer, server, WholeAnswer } from './support/server';
import { forgetPage, page } from './support/strapi-admin';

/** Inputs of an article's form that are the newsroom's own, and whom a new article starts with. */

const ARTICLE = 'plugin::newsroom.article';
const TYPE = `/content-manager/collection-types/${ARTICLE}`;
const CREATE = `${TYPE}/create?plugins[i18n][locale]=en`;
const HAN = { id: 3, documentId: 'han', locale: 'en', name: 'Han Seo-yeon' };
const ADA = { id: 4, documentId: 'ada', locale: 'en', name: 'Ada Quay' };

beforeEach(() => {
  forgetServer();
  forgetPage();
  server.answer = (path) => {
    if (path.endsWith('/own')) return { dateline: null, correspondents: [HAN] };
    if (path.endsWith('/house')) return { publication: 'The Harbour Times', timeZone: 'UTC', styles: {} };
    return [];
  };
});

/** The field under test is `byline`; beside it stand the inputs that it listens to. */
const Form = () => {
  const { value } = useField<unknown>('correspondents');
  return (
    <div role="group" aria-label="The field">
      <OwnStart help="In the order of the by-line" />
      <OwnInput name="byline" label="By-line" hint="Set by you" />
      <output>{JSON.stringify(value ?? null)}</output>
    </div>
  );
};

const open = async (at = CREATE, entry: object = {}) => {
  const form = await renderField(Form, { at, entry });
  const names = () => {
    const { connect } = (form.values().correspondents ?? {}) as { connect?: { name: string }[] };
    return connect?.map(({ name }) => name);
  };
  const start = () => screen.queryByText('Han Seo-yeon', { selector: 'span' });
  await waitFor(() => expect(server.asked.some((path) => path.endsWith('/house'))).toBe(true));
  const write = () => form.user.click(screen.getByRole('button', { name: 'Write a headline' }));
  const byline = () => screen.getByRole('textbox', { name: 'By-line' });
  return { ...form, names, start, write, byline };
};

describe('a new article', () => {
  test('starts with the editor, and can be left without a question', async () => {
    const { start, names, byline } = await open();
    await waitFor(() => expect(start()).toBeInTheDocument());
    expect(names()).toBeUndefined();
    expect(byline()).toHaveAttribute('placeholder', 'Han Seo-yeon');
    expect(screen.getByText(/^Printed if you leave this empty/)).toBeInTheDocument();
  });

  test('has them among its values once anything is written', async () => {
    const { start, names, write, values } = await open();
    await waitFor(() => expect(start()).toBeInTheDocument());
    await write();
    await waitFor(() => expect(names()).toEqual(['Han Seo-yeon']));
    expect(start()).not.toBeInTheDocument();
    expect(values().correspondents).toMatchObject({
      connect: [{ id: 3, label: 'Han Seo-yeon', apiData: { id: 3, documentId: 'han', locale: 'en' } }],
    });
  });

  test('says that it has nobody where they were taken off first', async () => {
    const { user, start, names, write, byline } = await open();
    await user.click(await screen.findByRole('button', { name: 'Remove Han Seo-yeon' }));
    expect(start()).not.toBeInTheDocument();
    expect(byline()).not.toHaveAttribute('placeholder', 'Han Seo-yeon');
    expect(names()).toBeUndefined();
    await write();
    await waitFor(() => expect(names()).toEqual([]));
  });

  test('does not get them back after they were taken off its values', async () => {
    const { start, names, write, set } = await open();
    await waitFor(() => expect(start()).toBeInTheDocument());
    await write();
    await waitFor(() => expect(names()).toEqual(['Han Seo-yeon']));
    set('correspondents', { connect: [], disconnect: [] });
    set('section', 'world');
    expect(names()).toEqual([]);
  });

  test('loses them to an agency’s copy, and gets them back with its own', async () => {
    const { start, names, set, byline } = await open();
    await waitFor(() => expect(start()).toBeInTheDocument());
    set('dateline', { places: [{ city: 'Seoul' }], agency: 'AP' });
    await waitFor(() => expect(names()).toEqual([]));
    expect(byline()).not.toHaveAttribute('placeholder', 'Han Seo-yeon');
    set('dateline', { places: [{ city: 'Seoul' }], agency: 'The Harbour Times' });
    await waitFor(() => expect(names()).toEqual(['Han Seo-yeon']));
    set('source', 'Coastal Wire');
    await waitFor(() => expect(names()).toEqual([]));
    set('source', 'The Harbour Times');
    await waitFor(() => expect(names()).toEqual(['Han Seo-yeon']));
  });

  test('keeps whom the editor chose by hand for an agency’s copy', async () => {
    const { start, names, set } = await open();
    await waitFor(() => expect(start()).toBeInTheDocument());
    const chosen = { ...HAN, label: HAN.name, apiData: { id: 3, documentId: 'han' }, __temp_key__: 'a0' };
    set('correspondents', { connect: [chosen], disconnect: [] });
    await waitFor(() => expect(names()).toEqual(['Han Seo-yeon']));
    set('source', 'AP');
    await new Promise((done) => setTimeout(done, 50));
    expect(names()).toEqual(['Han Seo-yeon']);
  });

  test('of somebody who is no correspondent is left as it is', async () => {
    server.answer = (path) => (path.endsWith('/own') ? { dateline: null, correspondents: [] } : {});
    const { values, write } = await open();
    await write();
    expect(values()).not.toHaveProperty('correspondents');
  });
});

test('another language starts with those of the first, in the order of the by-line there', async () => {
  Object.assign(page, { document: {} });
  const asked: Record<string, string>[] = [];
  server.answer = (path, params) => {
    if (!path.endsWith('/own')) return {};
    asked.push(params);
    return { dateline: null, correspondents: [ADA, HAN].map((one) => ({ ...one, locale: 'ko' })) };
  };
  const { byline, write, names } = await open(`${TYPE}/abc?plugins[i18n][locale]=ko`);
  await waitFor(() => expect(byline()).toHaveAttribute('placeholder', 'Ada Quay, Han Seo-yeon'));
  expect(asked).toEqual([{ locale: 'ko', documentId: 'abc' }]);
  await write();
  await waitFor(() => expect(names()).toEqual(['Ada Quay', 'Han Seo-yeon']));
});

describe('the by-line of a saved article', () => {
  beforeEach(() => {
    Object.assign(page, { document: { id: 1 } });
    const { answer } = server;
    server.answer = (path, ...rest) =>
      path.includes('/relations/') ? new WholeAnswer({ results: [HAN, ADA] }) : answer(path, ...rest);
  });

  test('shows what a save prints of the correspondents as the form has them', async () => {
    const { byline, set } = await open(`${TYPE}/abc?plugins[i18n][locale]=en`);
    // The Content Manager tells of the latest first.
    await waitFor(() => expect(byline()).toHaveAttribute('placeholder', 'Ada Quay and Han Seo-yeon'));
    set('correspondents', { connect: [], disconnect: [{ ...ADA, apiData: ADA }] });
    expect(byline()).toHaveAttribute('placeholder', 'Han Seo-yeon');
  });

  test('that was written from them says what becomes of it; one that was set stays', async () => {
    const { byline, set } = await open(`${TYPE}/abc?plugins[i18n][locale]=en`, {
      byline: 'Ada Quay and Han Seo-yeon',
    });
    await waitFor(() => expect(byline()).toHaveAttribute('placeholder', 'Ada Quay and Han Seo-yeon'));
    expect(screen.getByText('Set by you')).toBeInTheDocument();
    set('correspondents', { connect: [], disconnect: [{ ...ADA, apiData: ADA }] });
    expect(screen.getByText('Becomes “Han Seo-yeon” when you save')).toBeInTheDocument();
    set('byline', 'Our reporters');
    expect(screen.getByText('Set by you')).toBeInTheDocument();
  });
});

describe('counters', () => {
  const headline = async (name: string, text: string) => {
    const Input = () => (
      <div role="group" aria-label="The field">
        <OwnInput name={name} label={name} hint="Help" />
      </div>
    );
    const { group } = await renderField(Input, { entry: { [name]: text } });
    return group;
  };

  test.each([
    ['headline', 'Ferries sail again', '18 of 255 characters', ''],
    ['headline', 'x'.repeat(63), '63 of 255 characters', 'search results print only its beginning'],
    ['headline', 'x'.repeat(256), '256 of 255 characters', 'too long to be saved'],
    ['slug', 'ferries', '7 of 96 characters', ''],
    ['slug', 'x'.repeat(97), '97 of 96 characters', 'cut at a word when you save'],
  ])('%s %s: %s', async (name, text, count, note) => {
    const group = await headline(name, text);
    expect(group.getByText(`· ${count}`)).toBeInTheDocument();
    expect(group.getByText(/Help/)).toBeInTheDocument();
    expect(group.getByRole('status').textContent?.replace(/^ · /, '')).toBe(note);
  });
});

describe('the source', () => {
  const source = async () => {
    server.answer = (path, { q }) =>
      path.endsWith('/sources') ? ['Meridian News', 'AP'].filter((one) => one.includes(q ?? '')) : {};
    const Input = () => (
      <div role="group" aria-label="The field">
        <OwnInput name="source" label="Source" hint="Help" />
      </div>
    );
    const field = await renderField(Input);
    return { ...field, box: field.group.getByRole('combobox', { name: 'Source' }) };
  };

  test('is chosen from those that the house knows, before a letter is typed', async () => {
    const { user, box, values } = await source();
    await user.click(box);
    await user.keyboard('{ArrowDown}');
    const list = within(await screen.findByRole('listbox'));
    expect(list.getAllByRole('option').map((option) => option.textContent)).toEqual(['Meridian News', 'AP']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(values().source).toBe('Meridian News');
  });

  test('may be any other, and none', async () => {
    const { user, box, values } = await source();
    await user.type(box, 'Coastal Wire');
    expect(values().source).toBe('Coastal Wire');
    await user.clear(box);
    expect(values().source).toBeNull();
  });
});
