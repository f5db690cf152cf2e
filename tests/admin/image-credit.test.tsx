import { screen } from '@testing-library/react';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import { renderField } from './support/render';

const LINE = 'Mina Park/AFP via Getty Images';
const CREDIT = {
  creators: ['Mina Park'],
  sources: ['AFP'],
  via: 'Getty Images',
  text: LINE,
};

describe('a pasted line', () => {
  test('is read into its parts and kept as printed', async () => {
    const { user, line, sent, input } = await renderField(ImageCreditInput);
    await user.click(line());
    await user.paste(LINE);
    expect(sent()).toEqual(CREDIT);
    expect(line()).toHaveValue(LINE);
    expect(input('Distributor')).toHaveValue('Getty Images');
  });

  test('that is typed is read with Enter, without submitting the form', async () => {
    const { user, line, sent, submitted } = await renderField(ImageCreditInput);
    await user.type(line(), 'Tomas Grau/Reuters{Enter}');
    expect(sent()).toEqual({ creators: ['Tomas Grau'], sources: ['Reuters'], text: 'Tomas Grau/Reuters' });
    expect(submitted).not.toHaveBeenCalled();
  });

  test('that is typed is read when the editor moves on', async () => {
    const { user, line, sent } = await renderField(ImageCreditInput);
    await user.type(line(), 'Tomas Grau/Reuters');
    await user.tab();
    await user.tab();
    expect(sent()).toMatchObject({ creators: ['Tomas Grau'], text: 'Tomas Grau/Reuters' });
  });

  test('takes the place of an earlier one', async () => {
    const { user, line, sent } = await renderField(ImageCreditInput, { stored: CREDIT });
    await user.click(line());
    await user.paste('Courtesy of Harbour Museum');
    expect(sent()).toEqual({
      creators: [],
      sources: ['Harbour Museum'],
      kind: 'courtesy',
      text: 'Courtesy of Harbour Museum',
    });
  });
});

describe('one line tall', () => {
  const closed = { closed: true };

  test('marks what was understood, as it is typed; a mark leads to its inputs', async () => {
    const { user, line, marks, input } = await renderField(ImageCreditInput, closed);
    await user.type(line(), '(AP Photo/Jo Reyes, Pool)');
    expect(marks()).toEqual(['Jo Reyes', 'AP', 'Pool']);
    await user.click(screen.getByRole('button', { name: 'Jo Reyes' }));
    expect(input('Photographers')).toHaveFocus();
  });

  test('puts a name into the line that is being typed, and takes a whole line otherwise', async () => {
    const { user, line, sent } = await renderField(ImageCreditInput, closed);
    await user.type(line(), 'Mina Park/');
    await user.paste('AFP');
    expect(sent()).toMatchObject({ creators: ['Mina Park'], sources: ['AFP'], text: 'Mina Park/AFP' });
    await user.paste('Tomas Grau/Reuters');
    expect(sent()).toMatchObject({ text: 'Tomas Grau/Reuters' });
    await user.keyboard('{Control>}z{/Control}');
    expect(sent()).toMatchObject({ text: 'Mina Park/AFP' });
  });

  test('has three stops of Tab', async () => {
    const { user, line, parts } = await renderField(ImageCreditInput, { stored: CREDIT, ...closed });
    await user.click(line());
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Mina Park');
    await user.tab();
    expect(parts()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
  });
});

describe('parts', () => {
  test.each([
    ['plain', 'Mina Park, AP'],
    ['slash', 'Mina Park/AP'],
    ['paren', '(AP Photo/Mina Park)'],
  ])('are printed in the house style %s', async (style, text) => {
    const { user, sent, input, box, line } = await renderField(ImageCreditInput, {
      attribute: { options: { style } },
    });
    await user.type(input('Photographers'), 'Mina Park{Enter}');
    await user.type(box('Sources'), 'AP{Enter}');
    expect(sent()).toEqual({ creators: ['Mina Park'], sources: ['AP'], text });
    expect(line()).toHaveValue(text);
  });

  test('print the line anew when one of them is edited', async () => {
    const { user, sent, input } = await renderField(ImageCreditInput, { stored: CREDIT });
    await user.clear(input('Distributor'));
    expect(sent()).toEqual({ creators: ['Mina Park'], sources: ['AFP'], text: 'Mina Park, AFP' });
  });

  test('are null when the last of them is cleared', async () => {
    const { user, sent, input } = await renderField(ImageCreditInput, {
      stored: { creators: [], sources: [], via: 'EPA', text: 'via EPA' },
    });
    await user.clear(input('Distributor'));
    expect(sent()).toBeNull();
  });

  test('are those of the form again when the changes are discarded', async () => {
    const { user, sent, input, line } = await renderField(ImageCreditInput, { stored: CREDIT });
    await user.type(input('Distributor'), ' Korea');
    expect(input('Distributor')).toHaveValue('Getty Images Korea');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(sent()).toBe(CREDIT);
    expect(input('Distributor')).toHaveValue('Getty Images');
    expect(line()).toHaveValue(LINE);
  });

  test('keep a space while it is typed and lose it when stored', async () => {
    const { user, sent, input } = await renderField(ImageCreditInput);
    await user.type(input('Distributor'), 'Getty ');
    expect(input('Distributor')).toHaveValue('Getty ');
    expect(sent()).toMatchObject({ via: 'Getty' });
  });

  test('hold a year in digits only', async () => {
    const { user, sent, input } = await renderField(ImageCreditInput);
    await user.type(input('Year'), '20x261');
    expect(sent()).toMatchObject({ year: 2026 });
  });

  test('hold a kind that is chosen by keyboard', async () => {
    const { user, sent, group } = await renderField(ImageCreditInput, { stored: CREDIT });
    group.getByRole('combobox', { name: 'Kind' }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Pool' }));
    expect(sent()).toMatchObject({ kind: 'pool', via: 'Getty Images' });
  });

  test("keep the house's own kind", async () => {
    const { group } = await renderField(ImageCreditInput, { stored: { ...CREDIT, kind: 'drone' } });
    expect(group.getByRole('combobox', { name: 'Kind' })).toHaveTextContent('drone');
  });
});

describe('names', () => {
  test('are added by comma, by Enter and by leaving the input, and never submit the form', async () => {
    const { user, sent, input, submitted } = await renderField(ImageCreditInput);
    await user.type(input('Photographers'), 'Mina Park,Tomas Grau{Enter}김하나');
    await user.tab();
    expect(sent()).toMatchObject({ creators: ['Mina Park', 'Tomas Grau', '김하나'] });
    expect(submitted).not.toHaveBeenCalled();
  });

  test('are split when a list is pasted, and none is kept twice', async () => {
    const { user, sent, box } = await renderField(ImageCreditInput);
    await user.click(box('Sources'));
    await user.paste('AFP, Getty Images、연합뉴스, AFP');
    expect(sent()).toMatchObject({ sources: ['AFP', 'Getty Images', '연합뉴스'] });
  });

  test('are removed by keyboard: a button each, and Backspace for the last', async () => {
    const stored = { creators: ['Mina Park', 'Tomas Grau', 'Ada Lund'], sources: [], text: '' };
    const { user, sent, group, input, submitted } = await renderField(ImageCreditInput, { stored });
    group.getByRole('button', { name: 'Remove Mina Park' }).focus();
    await user.keyboard('{Enter}');
    expect(sent()).toMatchObject({ creators: ['Tomas Grau', 'Ada Lund'] });
    expect(input('Photographers')).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(sent()).toMatchObject({ creators: ['Tomas Grau'] });
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('states', () => {
  test.each([undefined, null, ''])('nothing stored: %p', async (stored) => {
    const { line, sent } = await renderField(ImageCreditInput, { stored });
    expect(line()).toHaveValue('');
    expect(sent()).toBe(stored);
  });

  test.each([
    ['a list', [1, 2]],
    ['a number', 7],
    ['wrong types', { creators: 'Mina Park', sources: [null, 3], via: {}, text: 5 }],
    ['unknown keys', { creators: ['Mina Park'], sources: [], text: 'Mina Park', photographer: 'x' }],
  ])('%s is shown as unreadable and left as it is', async (_, stored) => {
    const { sent } = await renderField(ImageCreditInput, { stored });
    expect(screen.getByText(/can't be read/)).toBeInTheDocument();
    expect(sent()).toBe(stored);
  });

  test.each([
    ['the text of its JSON', JSON.stringify(CREDIT)],
    ['a printed line', LINE],
  ])('%s is read', async (_, stored) => {
    const { input, line } = await renderField(ImageCreditInput, { stored });
    expect(input('Distributor')).toHaveValue('Getty Images');
    expect(line()).toHaveValue(LINE);
  });

  test('disabled', async () => {
    const { group, line } = await renderField(ImageCreditInput, { stored: CREDIT, disabled: true });
    expect(line()).toBeDisabled();
    expect(line()).toHaveValue(LINE);
    expect(group.getAllByRole('listitem').map((mark) => mark.textContent)).toEqual([
      'Mina Park',
      'AFP',
      'Distributor: Getty Images',
    ]);
    expect(group.queryAllByRole('button')).toEqual([]);
  });

  test('required', async () => {
    const { line } = await renderField(ImageCreditInput, { required: true });
    expect(line()).toBeRequired();
  });

  test('errors of the server stand beside the field, whatever their path', async () => {
    const errors = {
      field: { creators: [undefined, 'creators may hold only text'], year: 'year is too early' },
    };
    const { line } = await renderField(ImageCreditInput, { stored: CREDIT, errors });
    const sentences = 'creators may hold only text · The year must have four digits, from 1800 on';
    expect(screen.getByText(sentences)).toBeInTheDocument();
    expect(line()).toHaveAccessibleDescription(sentences);
    expect(line()).toBeInvalid();
  });

  test('an error of the whole field, and a hint without one', async () => {
    await renderField(ImageCreditInput, { hint: 'As it came', errors: { field: 'This value is required.' } });
    expect(screen.getByText('This value is required.')).toBeInTheDocument();
    expect(screen.queryByText('As it came')).not.toBeInTheDocument();
  });

  test("an error in Strapi's own words is said once", async () => {
    const required = {
      id: 'components.Input.error.validation.required',
      defaultMessage: 'This value is required.',
    };
    const { line } = await renderField(ImageCreditInput, { errors: { field: required } });
    expect(line()).toHaveAccessibleDescription('This value is required.');
  });

  test('takes the focus where a link names the field', async () => {
    const { line } = await renderField(ImageCreditInput, { at: '/?field=field', closed: true });
    expect(line()).toHaveFocus();
  });

  test('speaks Korean', async () => {
    const { input } = await renderField(ImageCreditInput, { language: 'ko', stored: CREDIT });
    expect(input('배포사')).toHaveValue('Getty Images');
  });
});
