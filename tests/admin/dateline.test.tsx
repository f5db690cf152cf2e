import { screen, within } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';

const LINE = 'SEOUL, South Korea (AP) —';
const SEOUL = { city: 'Seoul', country: 'KR' };
const DATELINE = { places: [SEOUL], agency: 'AP', style: 'ap', text: LINE };

describe('a pasted line', () => {
  test('is read into its parts and kept as printed', async () => {
    const { user, line, sent, input, group } = await renderField(DatelineInput);
    await user.click(line());
    await user.paste(LINE);
    expect(sent()).toEqual(DATELINE);
    expect(line()).toHaveValue(LINE);
    expect(input('City')).toHaveValue('Seoul');
    expect(group.getByRole('combobox', { name: 'Country' })).toHaveValue('South Korea');
  });

  test('keeps a date, a weekday and a by-line that it names', async () => {
    const { user, line, sent, input } = await renderField(DatelineInput, { language: 'ko' });
    await user.click(line());
    await user.paste('(부산=연합뉴스) 김하나 기자 =');
    expect(sent()).toMatchObject({
      places: [{ city: '부산', country: 'KR' }],
      agency: '연합뉴스',
      correspondents: [{ name: '김하나', role: '기자' }],
      text: '(부산=연합뉴스) 김하나 기자 =',
    });
    expect(input('기자')).toHaveValue('김하나');
  });

  test('into the city is read too, and the story after it is left out with a word on it', async () => {
    const { user, sent, input } = await renderField(DatelineInput);
    await user.click(input('City'));
    await user.paste(`${LINE} Two bridges opened on Friday.`);
    expect(sent()).toEqual(DATELINE);
    expect(screen.getByText(/story after it was left out/)).toBeInTheDocument();
  });

  test('a bare name in the city is a city', async () => {
    const { user, sent, input } = await renderField(DatelineInput);
    await user.click(input('City'));
    await user.paste('Tromsø');
    expect(sent()).toMatchObject({ places: [{ city: 'Tromsø' }] });
    expect(input('City')).toHaveValue('Tromsø');
  });

  test('that is no dateline is kept as typed, with a word on it, and never passes for the one before', async () => {
    const { user, line, sent } = await renderField(DatelineInput, { stored: DATELINE });
    await user.clear(line());
    await user.paste('two bridges opened on 3 Fridays!');
    expect(line()).toHaveValue('two bridges opened on 3 Fridays!');
    expect(screen.getByText(/No dateline was found/)).toBeInTheDocument();
    // The server refuses what is no dateline, with the field's name: nothing is lost, nothing is wrong in silence.
    expect(sent()).toBe('two bridges opened on 3 Fridays!');
    await user.type(line(), '!');
    expect(screen.queryByText(/No dateline was found/)).not.toBeInTheDocument();
    await user.keyboard('{Control>}zz{/Control}');
    await user.keyboard('{Control>}z{/Control}');
    expect(sent()).toEqual(DATELINE);
  });

  test('that is typed is read by Enter, without submitting the form', async () => {
    const { user, line, sent, submitted } = await renderField(DatelineInput, { closed: true });
    await user.type(line(), 'LIMA (Reuters) -{Enter}');
    expect(sent()).toMatchObject({ places: [{ city: 'Lima', country: 'PE' }], agency: 'Reuters' });
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('parts', () => {
  test('are printed in the house style', async () => {
    const { user, sent, input, line } = await renderField(DatelineInput, {
      attribute: { options: { style: 'reuters' } },
    });
    await user.type(input('City'), 'Lima');
    await user.type(input('Agency'), 'Reuters');
    expect(sent()).toEqual({ places: [{ city: 'Lima' }], agency: 'Reuters', text: 'LIMA (Reuters) -' });
    expect(line()).toHaveValue('LIMA (Reuters) -');
  });

  test('print the line anew in the style that it was read in', async () => {
    const { user, sent, input } = await renderField(DatelineInput, {
      stored: DATELINE,
      attribute: { options: { style: 'reuters' } },
    });
    await user.clear(input('Agency'));
    expect(sent()).toEqual({ places: [SEOUL], style: 'ap', text: 'SEOUL, South Korea —' });
  });

  test('print the line in the style that is chosen', async () => {
    const { user, sent, group } = await renderField(DatelineInput, { stored: DATELINE });
    await user.click(group.getByRole('combobox', { name: 'Style' }));
    await user.click(await screen.findByRole('option', { name: 'Reuters' }));
    expect(sent()).toEqual({ ...DATELINE, style: 'reuters', text: 'SEOUL (AP) -' });
  });

  test('take a country by its name in the language of the editor', async () => {
    const { user, sent, group } = await renderField(DatelineInput, { language: 'ko' });
    await user.type(group.getByRole('combobox', { name: '국가' }), '노르웨이');
    await user.click(await screen.findByRole('option', { name: '노르웨이' }));
    expect(sent()).toMatchObject({ places: [{ city: '', country: 'NO' }] });
  });

  test('forget what was looked up for a town that is typed over', async () => {
    const stored = {
      places: [{ ...SEOUL, timeZone: 'Asia/Seoul', geonameId: 1, latitude: 37.5, longitude: 127 }],
      text: 'SEOUL —',
    };
    const { user, sent, input } = await renderField(DatelineInput, { stored });
    await user.type(input('Agency'), 'AP');
    expect(sent()).toMatchObject({ places: stored.places });
    await user.clear(input('City'));
    await user.type(input('City'), 'Busan');
    expect((sent() as typeof stored).places).toEqual([{ city: 'Busan' }]);
  });

  test('keep the country that was printed beside a town that is typed over', async () => {
    const { user, sent, input } = await renderField(DatelineInput, { stored: DATELINE });
    await user.clear(input('City'));
    await user.type(input('City'), 'Busan');
    expect(sent()).toMatchObject({ places: [{ city: 'Busan', country: 'KR' }] });
  });

  test('hold a date of which some is left out, and its weekday moves with it', async () => {
    const { user, sent, input, group } = await renderField(DatelineInput, {
      stored: { places: [SEOUL], date: { month: 5, day: 4, year: 2026, weekday: 'monday' }, text: 'x' },
    });
    await user.click(input('Date'));
    await user.click(await screen.findByRole('gridcell', { name: /May 5/ }));
    expect(sent()).toMatchObject({ date: { month: 5, day: 5, year: 2026, weekday: 'tuesday' } });
    await user.click(group.getByRole('checkbox', { name: 'Print the year' }));
    expect((sent() as { date: object }).date).toEqual({ month: 5, day: 5, weekday: 'tuesday' });
    await user.click(group.getByRole('checkbox', { name: 'Print the weekday' }));
    expect((sent() as { date: object }).date).toEqual({ month: 5, day: 5 });
    await user.click(group.getByRole('checkbox', { name: 'Print the year' }));
    expect(sent()).toMatchObject({ date: { month: 5, day: 5, year: expect.any(Number) } });
  });

  test('hold several places, of which an empty one is not stored', async () => {
    const { user, sent, group } = await renderField(DatelineInput, { stored: DATELINE });
    await user.click(group.getByRole('button', { name: 'Add a place' }));
    expect(group.getAllByRole('combobox', { name: 'City' })).toHaveLength(2);
    expect(sent()).toBe(DATELINE);
    const second = within(group.getByRole('group', { name: 'Place 2' }));
    await user.type(second.getByRole('combobox', { name: 'City' }), 'Tokyo');
    expect(sent()).toMatchObject({ places: [SEOUL, { city: 'Tokyo' }] });
    await user.click(group.getByRole('button', { name: 'Remove place 1' }));
    expect(sent()).toMatchObject({ places: [{ city: 'Tokyo' }] });
  });

  test('hold correspondents with their roles', async () => {
    const { user, sent, group, input } = await renderField(DatelineInput);
    await user.click(group.getByRole('button', { name: 'Add a correspondent' }));
    await user.type(input('Correspondent'), 'Hana Kim');
    await user.type(input('Role'), 'Correspondent');
    expect(sent()).toMatchObject({ correspondents: [{ name: 'Hana Kim', role: 'Correspondent' }] });
    await user.click(group.getByRole('button', { name: 'Remove correspondent 1' }));
    expect(sent()).toBeNull();
  });

  test('are null when the last of them is cleared', async () => {
    const { user, sent, input, line } = await renderField(DatelineInput, {
      stored: { places: [{ city: 'Oslo' }], text: 'OSLO —' },
    });
    await user.clear(input('City'));
    expect(sent()).toBeNull();
    expect(line()).toHaveValue('');
  });
});

describe('a place alone', () => {
  const bureau = { attribute: { options: { placeOnly: true } } };

  test('has city, region and country and nothing else', async () => {
    const { user, sent, group, input } = await renderField(DatelineInput, bureau);
    expect(group.getAllByRole('combobox').map((part) => part.getAttribute('value'))).toEqual(['', '']);
    expect(group.getAllByRole('textbox')).toHaveLength(1);
    expect(group.queryByRole('button', { name: 'Add a place' })).not.toBeInTheDocument();
    await user.type(input('City'), 'Oslo');
    expect(sent()).toMatchObject({ places: [{ city: 'Oslo' }] });
    await user.clear(input('City'));
    expect(sent()).toBeNull();
  });

  test('has errors that belong to its city', async () => {
    const errors = { field: { places: [{ city: 'places.0.city must be text' }] } };
    const { input } = await renderField(DatelineInput, { ...bureau, errors });
    expect(input('City')).toHaveAccessibleDescription(
      'Every place needs its city, in 200 characters at most',
    );
  });
});

describe('states', () => {
  test.each([undefined, null, ''])('nothing stored: %p', async (stored) => {
    const { line, sent, input } = await renderField(DatelineInput, { stored });
    expect(line()).toHaveValue('');
    expect(input('City')).toHaveValue('');
    expect(sent()).toBe(stored);
  });

  test.each([
    ['a list', ['SEOUL']],
    ['text that is no dateline', 'nowhere in particular'],
    ['wrong types', { places: 'Seoul', date: 'Friday', agency: 3, correspondents: [1] }],
    ['wrong types further in', { places: [{ city: 'Seoul', country: 82 }], text: 'SEOUL —' }],
  ])('%s is shown as unreadable and left as it is', async (_, stored) => {
    const { sent } = await renderField(DatelineInput, { stored });
    expect(screen.getByText(/can't be read/)).toBeInTheDocument();
    expect(sent()).toBe(stored);
  });

  test.each([
    ['the text of its JSON', JSON.stringify(DATELINE)],
    ['a printed line', LINE],
  ])('%s is read', async (_, stored) => {
    const { input, line } = await renderField(DatelineInput, { stored });
    expect(input('Agency')).toHaveValue('AP');
    expect(line()).toHaveValue(LINE);
  });

  test('disabled', async () => {
    const { group, line } = await renderField(DatelineInput, { stored: DATELINE, disabled: true });
    expect(line()).toBeDisabled();
    expect(line()).toHaveValue(LINE);
    expect(group.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Seoul, South Korea',
      'AP',
    ]);
    expect(group.queryByRole('button')).not.toBeInTheDocument();
  });

  test('right-to-left text takes its own direction', async () => {
    const { line, input } = await renderField(DatelineInput, {
      stored: { places: [{ city: 'القاهرة' }], text: 'القاهرة -' },
    });
    expect(input('City')).toHaveAttribute('dir', 'auto');
    expect(line()).toHaveValue('القاهرة -');
    expect(line()).toHaveAttribute('dir', 'auto');
  });

  test('takes the focus where a link names the field', async () => {
    const { line } = await renderField(DatelineInput, { at: '/?field=field', closed: true });
    expect(line()).toHaveFocus();
  });
});
