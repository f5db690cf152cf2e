import { screen, waitFor, within } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';
import { forgetPage } from './support/strapi-admin';

beforeEach(() => {
  forgetServer();
  forgetPage();
});

const LINE = 'SEOUL, South Korea (AP) —';
const STORED = {
  places: [{ city: 'Lima', country: 'PE', geonameId: 1, timeZone: 'America/Lima' }],
  date: { month: 1, day: 21 },
  agency: 'Reuters',
  style: 'reuters',
  text: 'LIMA, Jan 21 (Reuters) -',
};
const seoul = {
  city: 'Seoul',
  name: 'Seoul',
  country: 'KR',
  countryName: 'South Korea',
  timeZone: 'Asia/Seoul',
  latitude: 37.5,
  longitude: 127,
  geonameId: 2,
  population: 10_000_000,
};
const springfield = (region: string, geonameId: number) => ({
  ...seoul,
  city: 'Springfield',
  name: 'Springfield',
  region,
  country: 'US',
  countryName: 'United States',
  timeZone: 'America/Chicago',
  geonameId,
});
const SPRINGFIELDS = [springfield('Missouri', 3), springfield('Illinois', 4)];

/** The server's list of places: what it finds by name, and resolves where there is one of the name. */
const places = (...list: (typeof seoul)[]) => {
  server.answer = (path, { q, city }) => {
    const named = list.filter(({ name }) => name.toLowerCase().startsWith(String(q ?? city).toLowerCase()));
    if (path.endsWith('/house')) return { timeZone: 'Asia/Seoul', styles: {} };
    if (!path.endsWith('/resolve')) return named;
    const { geonameId, country, timeZone } = named[0] ?? {};
    return named.length === 1 ? { city, country, timeZone, geonameId } : { city };
  };
};

/** Today in a zone, as a plain line prints it. */
const today = (timeZone: string) => {
  const [month = '', day] = new Intl.DateTimeFormat('en', { timeZone, month: 'long', day: 'numeric' })
    .format(new Date())
    .split(' ');
  return new RegExp(`^[A-Z, a-z]+, ${month.slice(0, 3)}\\S* ${day} —$`);
};

const closed = { closed: true };

describe('one line tall', () => {
  test('has three stops of Tab: the line, what was understood, the way to its parts', async () => {
    const { user, line, parts, submitted } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.click(line());
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Lima, Peru · America/Lima');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('January 21');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('Reuters');
    await user.tab();
    expect(parts()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(document.activeElement).toHaveTextContent('Reuters');
    expect(submitted).not.toHaveBeenCalled();
  });

  test('marks each piece, and a mark leads to its inputs', async () => {
    const { user, marks, input } = await renderField(DatelineInput, {
      stored: { ...STORED, correspondents: [{ name: 'Ana Ruiz', role: 'Correspondent' }] },
      ...closed,
    });
    expect(marks()).toEqual([
      'Lima, Peru · America/Lima',
      'January 21',
      'Reuters',
      'Ana Ruiz · Correspondent',
    ]);
    await user.click(screen.getByRole('button', { name: 'Reuters' }));
    expect(input('Agency')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Ana Ruiz · Correspondent' }));
    expect(input('Correspondent')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Edit parts' }));
    expect(screen.queryByLabelText('Agency')).not.toBeInTheDocument();
  });

  test('is read as it is typed', async () => {
    const { user, line, marks, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'SEOUL, Nov. 28');
    expect(marks()).toEqual(['Seoul, South Korea', 'November 28']);
    expect(sent()).toMatchObject({
      places: [{ city: 'Seoul', country: 'KR' }],
      date: { month: 11, day: 28 },
      text: 'SEOUL, Nov. 28 —',
    });
    expect(line()).toHaveValue('SEOUL, Nov. 28');
    await user.type(line(), ' (AP) — The river');
    expect(marks()).toEqual(['Seoul, South Korea', 'November 28', 'AP']);
    await user.tab();
    expect(line()).toHaveValue('SEOUL, Nov. 28 (AP) —');
  });

  test('keeps what was known of a place while the rest of its line is typed', async () => {
    const { user, line, sent } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.type(line(), '{Backspace}', { initialSelectionStart: 12, initialSelectionEnd: 12 });
    expect(line()).toHaveValue('LIMA, Jan 2 (Reuters) -');
    expect(sent()).toMatchObject({ places: STORED.places, date: { month: 1, day: 2 } });
  });
});

describe('a city alone', () => {
  test('is completed to the house’s line of today there', async () => {
    places(seoul);
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'seoul{Enter}');
    await waitFor(() => expect(sent()).toMatchObject({ places: [{ geonameId: 2 }] }));
    expect(sent()).toMatchObject({ places: [{ city: 'Seoul', country: 'KR', timeZone: 'Asia/Seoul' }] });
    expect((line() as HTMLInputElement).value).toMatch(today('Asia/Seoul'));
  });

  test('is completed when the input is left, and by the browser’s own list where there is no other', async () => {
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'seoul{Tab}');
    expect(sent()).toMatchObject({
      places: [{ city: 'Seoul', country: 'KR' }],
      date: { day: expect.any(Number) },
    });
    expect((line() as HTMLInputElement).value).toMatch(/^SEOUL, \w+\.? \d+ —$/);
  });

  test('is offered from the list as it is typed', async () => {
    places(seoul);
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'seo');
    await user.click(await screen.findByRole('option', { name: /South Korea/ }));
    expect(sent()).toMatchObject({ places: [{ city: 'Seoul', geonameId: 2 }] });
    expect((line() as HTMLInputElement).value).toMatch(today('Asia/Seoul'));
  });

  test('that several places have opens the parts and offers them', async () => {
    places(...SPRINGFIELDS);
    const { user, line, sent, marks } = await renderField(DatelineInput, closed);
    await user.type(line(), 'springfield{Tab}');
    const offers = await screen.findByRole('group', { name: 'Several places are called Springfield:' });
    expect(marks()[0]).toBe('Springfield — which one?');
    expect(screen.getByLabelText('State or region')).toBeInTheDocument();
    await user.click(within(offers).getByRole('button', { name: 'Illinois, United States' }));
    expect(sent()).toMatchObject({ places: [{ city: 'Springfield', region: 'Illinois', geonameId: 4 }] });
    expect((line() as HTMLInputElement).value).toMatch(/^SPRINGFIELD, Illinois, /);
    expect(screen.queryByText(/Several places/)).not.toBeInTheDocument();
  });

  test('that no list has is taken only when the editor says so', async () => {
    places(seoul);
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'Aboard the Aquila{Enter}');
    expect(await screen.findByText(/No place called “Aboard the Aquila” is known/)).toBeInTheDocument();
    expect(sent()).toBe('Aboard the Aquila');
    await user.click(screen.getByRole('button', { name: 'Use it as the place' }));
    expect(sent()).toMatchObject({ places: [{ city: 'Aboard the Aquila' }] });
    expect((line() as HTMLInputElement).value).toMatch(/^ABOARD THE AQUILA, /);
  });

  test('does not overwrite what was typed while it was looked up', async () => {
    let answer: (found: object) => void = () => {};
    server.answer = (path) =>
      path.endsWith('/resolve') ? new Promise((found) => (answer = found)) : [seoul];
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'Yeonpyeongdo{Enter}');
    await user.clear(line());
    await user.type(line(), LINE);
    answer({ city: 'Yeonpyeongdo', country: 'KR', geonameId: 9 });
    await waitFor(() => expect(sent()).toMatchObject({ agency: 'AP' }));
    expect(line()).toHaveValue(LINE);
  });
});

describe('what an editor does meanwhile', () => {
  test('to a part stands, though the name is still being looked up', async () => {
    let answer: (found: object) => void = () => {};
    server.answer = (path) =>
      path.endsWith('/resolve') ? new Promise((found) => (answer = found)) : [seoul];
    const { user, line, input, sent } = await renderField(DatelineInput);
    await user.type(line(), 'seoul{Enter}');
    await user.type(input('Agency'), 'AP');
    answer({ city: 'seoul', country: 'KR', geonameId: 2 });
    await new Promise((settle) => setTimeout(settle, 50));
    expect(sent()).toMatchObject({ places: [{ city: 'Seoul' }], agency: 'AP' });
  });

  test('by setting the form back takes away what was said of the text', async () => {
    const { user, line } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.clear(line());
    await user.paste('It rained on 3 towns!');
    expect(screen.getByText(/No dateline was found/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(line()).toHaveValue(STORED.text);
    expect(screen.queryByText(/No dateline was found/)).not.toBeInTheDocument();
  });

  test('by choosing one of several places can be undone', async () => {
    places(...SPRINGFIELDS);
    const { user, line, sent } = await renderField(DatelineInput, closed);
    await user.type(line(), 'springfield{Tab}');
    await user.click(await screen.findByRole('button', { name: 'Illinois, United States' }));
    line().focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(sent()).toMatchObject({ places: [{ city: 'Springfield' }] });
    expect(sent()).not.toMatchObject({ places: [{ region: 'Illinois' }] });
  });
});

describe('what is wrong', () => {
  test('is marked as typed, and opens the parts once the editor is done', async () => {
    const { user, line, marks, parts } = await renderField(DatelineInput, closed);
    await user.type(line(), 'LIMA, Nov. 31 (Reuters) -');
    const day = 'November 31 — The day must be one that the month has, from 1 to 31';
    expect(marks()).toContain(day);
    expect(parts()).toHaveAttribute('aria-expanded', 'false');
    await user.tab();
    await waitFor(() => expect(parts()).toHaveAttribute('aria-expanded', 'true'));
  });

  test('is told by the server in the editor’s own words', async () => {
    const errors = { field: { text: 'whatever the server says' } };
    const { parts } = await renderField(DatelineInput, { stored: STORED, errors, ...closed });
    expect(parts()).toHaveAttribute('aria-expanded', 'true');
  });

  test('leaves no offer of an earlier paste', async () => {
    const isNew = { entryType: 'plugin::newsroom.article', entry: { body: null } };
    const { user, line } = await renderField(DatelineInput, { ...isNew, ...closed });
    await user.click(line());
    await user.paste('LIMA (Reuters) - The council met.');
    expect(screen.getByRole('button', { name: 'Put it into the body' })).toBeInTheDocument();
    await user.clear(line());
    await user.paste('It rained on 3 towns!');
    expect(screen.queryByRole('button', { name: 'Put it into the body' })).not.toBeInTheDocument();
  });
});

describe('undo', () => {
  const keys = { undo: '{Control>}z{/Control}', redo: '{Control>}{Shift>}z{/Shift}{/Control}' };

  test('brings back all that a paste replaced', async () => {
    const { user, line, sent } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.click(line());
    await user.paste(LINE);
    expect(line()).toHaveValue(LINE);
    await user.keyboard(keys.undo);
    expect(sent()).toEqual(STORED);
    expect(line()).toHaveValue(STORED.text);
    await user.keyboard(keys.redo);
    expect(sent()).toMatchObject({ agency: 'AP', text: LINE });
  });

  test('brings back what Clear emptied, which is one click', async () => {
    const { user, line, sent, marks } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(sent()).toBeNull();
    expect(marks()).toEqual([]);
    line().focus();
    await user.keyboard(keys.undo);
    expect(sent()).toEqual(STORED);
  });

  test('ends where the form was set by something else', async () => {
    const { user, line, sent, set } = await renderField(DatelineInput, { stored: STORED, ...closed });
    await user.click(line());
    await user.paste(LINE);
    set('field', { places: [{ city: 'Oslo' }], text: 'OSLO —' });
    await waitFor(() => expect(line()).toHaveValue('OSLO —'));
    line().focus();
    await user.keyboard(keys.undo);
    expect(sent()).toMatchObject({ text: 'OSLO —' });
  });
});

test('a new row of places has the cursor in its city, and a removed one gives it back', async () => {
  const { user, group } = await renderField(DatelineInput, { stored: STORED });
  await user.click(group.getByRole('button', { name: 'Add a place' }));
  const [first, second] = group.getAllByRole('combobox', { name: 'City' });
  expect(second).toHaveFocus();
  await user.click(group.getByRole('button', { name: 'Remove place 2' }));
  expect(first).toHaveFocus();
});
