import { screen, waitFor } from '@testing-library/react';
import DatelineInput from '../../admin/src/fields/dateline';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';

beforeEach(forgetServer);

describe('the house’s style', () => {
  const template = { template: '{city}, {date} | {agency}', months: Array(12).fill('Month') };

  /** The server of a house with these styles. */
  const house = (styles: object) => {
    server.answer = (path, params) =>
      path.endsWith('/house') ? { timeZone: 'UTC', styles } : path.endsWith('/resolve') ? params : [];
  };

  test('prints what has none of its own, and is named where none is chosen', async () => {
    house({ dateline: 'template', datelineTemplate: template });
    const { user, input, group, line, sent } = await renderField(DatelineInput);
    const style = group.getByRole('combobox', { name: 'Style' });
    await waitFor(() => expect(style).toHaveTextContent('House style: The house’s own template'));
    await user.type(input('City'), 'Lima');
    await user.type(input('Agency'), 'Harbour');
    await user.type(input('Date'), '11/21/2026{Enter}');
    expect(line()).toHaveValue('Lima, Month 21 | Harbour');
    expect(sent()).toEqual({
      places: [{ city: 'Lima' }],
      agency: 'Harbour',
      date: { month: 11, day: 21 },
      text: 'Lima, Month 21 | Harbour',
    });
  });

  test('gives way to the field’s own', async () => {
    house({ dateline: 'template', datelineTemplate: template });
    const attribute = { options: { style: 'reuters' } };
    const { user, input, group, line } = await renderField(DatelineInput, { attribute });
    expect(group.getByRole('combobox', { name: 'Style' })).toHaveTextContent('House style: Reuters');
    await user.type(input('City'), 'Lima');
    expect(line()).toHaveValue('LIMA -');
  });

  test.each([
    ['is a choice where the house has a line of its own', { datelineTemplate: template }, true],
    ['is no choice where it has none', {}, false],
  ])('%s', async (_, styles, isChoice) => {
    house({ ...styles, dateline: 'reuters' });
    const { user, group } = await renderField(DatelineInput);
    const style = group.getByRole('combobox', { name: 'Style' });
    await waitFor(() => expect(style).toHaveTextContent('House style: Reuters'));
    await user.click(style);
    const choices = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(choices.includes('The house’s own template')).toBe(isChoice);
  });
});

describe('the date', () => {
  test('is today’s in the place’s zone, as the style prints it', async () => {
    const stored = {
      places: [{ city: 'Honolulu', timeZone: 'Pacific/Honolulu' }],
      style: 'afp',
      text: 'HONOLULU -',
    };
    const { user, sent } = await renderField(DatelineInput, { stored });
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Honolulu' });
    const before = there.format(new Date());
    await user.click(screen.getByRole('button', { name: 'Today' }));
    const { year, month, day } = (sent() as { date: Record<string, number> }).date;
    const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    expect([before, there.format(new Date())]).toContain(date);
  });

  test('is chosen by the calendar, and what the line leaves out stays out', async () => {
    const stored = { places: [{ city: 'Lima' }], date: { month: 11, day: 2 }, text: 'LIMA, Nov. 2 —' };
    const { user, input, sent } = await renderField(DatelineInput, { stored });
    await user.click(input('Date'));
    await user.click(await screen.findByRole('gridcell', { name: /\b17\b/ }));
    expect(sent()).toMatchObject({ date: { month: 11, day: 17 }, text: 'LIMA, Nov. 17 —' });
    expect(Object.keys((sent() as { date: object }).date)).toEqual(['month', 'day']);
  });

  test('stays partial when the calendar is passed through', async () => {
    const stored = { places: [{ city: 'Lima' }], date: { day: 27 }, text: 'LIMA, 27 —' };
    const { user, input, sent } = await renderField(DatelineInput, { stored });
    input('Date').focus();
    await user.tab();
    input('Date').focus();
    await user.keyboard('{Escape}');
    expect(sent()).toBe(stored);
  });

  test('of a place without a known zone says so', async () => {
    await renderField(DatelineInput, { stored: { places: [{ city: 'Nowhere' }], text: 'NOWHERE —' } });
    expect(screen.getByText(/^No known time zone: your own is used\./)).toBeInTheDocument();
  });
});
