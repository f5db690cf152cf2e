import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';

beforeEach(forgetServer);

const place = (city: string, region: string, geonameId: number) => ({
  city,
  name: city,
  region,
  country: 'US',
  countryName: 'United States',
  timeZone: 'America/Chicago',
  latitude: 39.8,
  longitude: -89.6,
  geonameId,
  population: 100_000,
});
const SPRINGFIELDS = [place('Springfield', 'Missouri', 1), place('Springfield', 'Illinois', 2)];
const ILLINOIS = {
  city: 'Springfield',
  region: 'Illinois',
  country: 'US',
  timeZone: 'America/Chicago',
  geonameId: 2,
  latitude: 39.8,
  longitude: -89.6,
};

/** The server finds these for any search, and knows nothing more of a place that is typed. */
const finds = (found: object[]) => {
  server.answer = (path, params) =>
    path.endsWith('/resolve') ? params : path.endsWith('/places') ? found : refuse();
};
const refuse = () => {
  throw new Error('Forbidden');
};

const options = () => screen.findAllByRole('option');

describe('the list of cities', () => {
  test('says region and country, and is picked with arrows and Enter', async () => {
    finds(SPRINGFIELDS);
    const { user, input, sent, submitted } = await renderField(DatelineInput);
    await user.type(input('City'), 'spring');
    const [missouri, illinois] = await options();
    expect([missouri, illinois].map((one) => one?.textContent)).toEqual([
      'Springfield Missouri, United States',
      'Springfield Illinois, United States',
    ]);
    expect(input('City')).toHaveAttribute('aria-expanded', 'true');
    expect(input('City')).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(input('City')).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(input('City')).toHaveAttribute('aria-activedescendant', illinois?.id);
    expect(illinois).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(sent()).toMatchObject({ places: [ILLINOIS], text: 'SPRINGFIELD, Illinois —' });
    expect(input('City')).toHaveFocus();
    expect(submitted).not.toHaveBeenCalled();
  });

  test('is picked with the mouse', async () => {
    finds(SPRINGFIELDS);
    const { user, input, sent } = await renderField(DatelineInput);
    await user.type(input('City'), 'spring');
    await user.click((await options())[1] as HTMLElement);
    expect(sent()).toMatchObject({ places: [ILLINOIS] });
    expect(input('City')).toHaveFocus();
  });

  test('walks past its ends to what is typed', async () => {
    finds(SPRINGFIELDS);
    const { user, input } = await renderField(DatelineInput);
    await user.type(input('City'), 'spring');
    const [first, last] = await options();
    const active = () => input('City').getAttribute('aria-activedescendant');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(last?.id);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(first?.id);
  });

  test.each([
    ['Escape', '{Escape}'],
    ['Tab, even on an option', '{ArrowDown}{Tab}'],
    ['Enter on no option', '{Enter}'],
  ])('closes with %s, and keeps what was typed', async (_, keys) => {
    finds(SPRINGFIELDS);
    const { user, input, sent } = await renderField(DatelineInput);
    await user.type(input('City'), 'Springfield-on-Sea');
    await options();
    await user.keyboard(keys);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
    expect(sent()).toMatchObject({ places: [{ city: 'Springfield-on-Sea' }] });
    expect(input('City')).toHaveValue('Springfield-on-Sea');
  });

  test('leaves Enter that ends a syllable of Hangul to the keyboard', async () => {
    finds(SPRINGFIELDS);
    const { user, input, sent } = await renderField(DatelineInput, { language: 'ko' });
    await user.type(input('도시'), '부산');
    await options();
    await user.keyboard('{ArrowDown}');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    act(() => void input('도시').dispatchEvent(enter));
    expect(sent()).toMatchObject({ places: [{ city: '부산' }] });
    expect(screen.getByRole('listbox')).toBeInTheDocument();
  });
});

describe('questions to the server', () => {
  test('the answer to the last one wins, whichever comes first', async () => {
    const answers = new Map<string, (found: object[]) => void>();
    const signals = new Map<string, AbortSignal | null | undefined>();
    server.answer = (path, { q }, { signal }) =>
      path.endsWith('/resolve')
        ? {}
        : new Promise((answer) => {
            answers.set(String(q), answer);
            signals.set(String(q), signal);
          });
    const { user, input } = await renderField(DatelineInput);
    await user.type(input('City'), 'lim');
    await waitFor(() => expect(answers.has('lim')).toBe(true));
    await user.type(input('City'), 'b');
    await waitFor(() => expect(answers.has('limb')).toBe(true));
    expect(signals.get('lim')?.aborted).toBe(true);
    await act(async () => answers.get('limb')?.([place('Limbe', 'Southwest', 3)]));
    await act(async () => answers.get('lim')?.([place('Lima', 'Ohio', 4)]));
    expect((await options()).map((one) => one.textContent)).toEqual(['Limbe Southwest, United States']);
  });

  test('wait until typing pauses', async () => {
    const questions: unknown[] = [];
    server.answer = (path, { q }) => (path.endsWith('/places') && questions.push(q), []);
    const { input } = await renderField(DatelineInput);
    // Without a pause between them that a busy machine could make longer than it is.
    for (const value of ['l', 'li', 'lim', 'lima']) fireEvent.change(input('City'), { target: { value } });
    await waitFor(() => expect(questions).toEqual(['lima']));
  });

  test('that are refused leave a plain input', async () => {
    const { user, input, sent } = await renderField(DatelineInput);
    await user.type(input('City'), 'Lima{Tab}');
    await waitFor(() => expect(server.asked).toContain('/newsroom/places/resolve'));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(sent()).toMatchObject({ places: [{ city: 'Lima' }], text: 'LIMA —' });
  });

  test('are for the row that they were typed in', async () => {
    finds(SPRINGFIELDS);
    const { user, group, sent } = await renderField(DatelineInput, {
      stored: { places: [{ city: 'Seoul', country: 'KR' }], text: 'SEOUL —' },
    });
    await user.click(group.getByRole('button', { name: 'Add a place' }));
    const second = within(group.getByRole('group', { name: 'Place 2' }));
    await user.type(second.getByRole('combobox', { name: 'City' }), 'spring');
    await options();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(sent()).toMatchObject({
      places: [{ city: 'Seoul' }, { city: 'Springfield', region: 'Missouri' }],
    });
  });
});

describe('a city that is typed and not picked', () => {
  const KNOXVILLE = { city: 'Knoxville', region: 'Tennessee', country: 'US', geonameId: 5 };

  test('is completed as the server will complete it, and printed so', async () => {
    server.answer = (path) => (path.endsWith('/resolve') ? KNOXVILLE : []);
    const { user, input, sent, line } = await renderField(DatelineInput);
    await user.type(input('City'), 'Knoxville');
    expect(line()).toHaveValue('KNOXVILLE —');
    await user.tab();
    await waitFor(() => expect(line()).toHaveValue('KNOXVILLE, Tennessee —'));
    expect(sent()).toMatchObject({ places: [KNOXVILLE] });
  });

  test('keeps a region that the editor emptied', async () => {
    server.answer = (path) =>
      path.endsWith('/resolve') ? { ...KNOXVILLE, timeZone: 'America/New_York' } : [];
    const { user, input, sent } = await renderField(DatelineInput, {
      stored: { places: [KNOXVILLE], text: 'KNOXVILLE, Tennessee —' },
    });
    await user.clear(input('State or region'));
    await user.tab();
    await waitFor(() => expect(sent()).toMatchObject({ places: [{ timeZone: 'America/New_York' }] }));
    expect(input('State or region')).toHaveValue('');
  });

  test('does not take an answer for what was typed before', async () => {
    let answer: (found: object) => void = () => {};
    server.answer = (path) => (path.endsWith('/resolve') ? new Promise((found) => (answer = found)) : []);
    const { user, input, sent } = await renderField(DatelineInput);
    await user.type(input('City'), 'Knoxville{Tab}');
    await user.type(input('City'), ', Iowa');
    await act(async () => answer(KNOXVILLE));
    expect(sent()).toMatchObject({ places: [{ city: 'Knoxville, Iowa' }] });
    expect(input('State or region')).toHaveValue('');
  });
});

test('a pasted line stays as it was printed while its places are looked up', async () => {
  server.answer = (path, { city }) =>
    path.endsWith('/resolve') ? { city, country: 'IT', geonameId: 6, timeZone: 'Europe/Rome' } : [];
  const { user, line, sent } = await renderField(DatelineInput);
  await user.click(line());
  await user.paste('GROSSETO (Reuters) -');
  await screen.findByText(/^Europe\/Rome — today/);
  expect(sent()).toMatchObject({ places: [{ city: 'Grosseto', country: 'IT', timeZone: 'Europe/Rome' }] });
  expect(line()).toHaveValue('GROSSETO (Reuters) -');
});
