import { screen } from '@testing-library/react';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';

// The server answers in tests/server; here it is what an editor does with the answer.
const AGENCIES = ['AP', 'AFP', 'AP Images', 'Yonhap', '연합뉴스'];
beforeEach(() => {
  forgetServer();
  server.answer = (path, { q = '' }) =>
    path.endsWith('/sources')
      ? AGENCIES.filter((name) => name.toLowerCase().startsWith(q.toLowerCase()))
      : null;
});

const SOURCES = { creators: [], sources: ['AP', 'AFP', '연합뉴스'], text: 'as printed' };
const press = (name: string) => screen.getByRole('button', { name });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('order', () => {
  test('a name moves one place at a time and takes the focus along', async () => {
    const { user, sent, submitted } = await renderField(ImageCreditInput, { stored: SOURCES });
    press('Move 연합뉴스 one place earlier').focus();
    await user.keyboard('{Enter}');
    expect(sent()).toMatchObject({ sources: ['AP', '연합뉴스', 'AFP'] });
    expect(press('Move 연합뉴스 one place earlier')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(sent()).toMatchObject({ sources: ['연합뉴스', 'AP', 'AFP'], text: '연합뉴스, AP, AFP' });
    expect(submitted).not.toHaveBeenCalled();
  });

  test('the first cannot move earlier, the last not later', async () => {
    const { user, sent } = await renderField(ImageCreditInput, { stored: SOURCES });
    await user.click(press('Move AP one place earlier'));
    await user.click(press('Move 연합뉴스 one place later'));
    expect(sent()).toBe(SOURCES);
    await user.click(press('Move AP one place later'));
    expect(sent()).toMatchObject({ sources: ['AFP', 'AP', '연합뉴스'] });
  });

  test('one name alone has no order', async () => {
    await renderField(ImageCreditInput, { stored: { ...SOURCES, sources: ['AP'] } });
    expect(screen.queryByRole('button', { name: /one place/ })).not.toBeInTheDocument();
  });
});

describe('suggestions', () => {
  test('are chosen by arrow keys and Enter', async () => {
    const { user, sent, box, submitted } = await renderField(ImageCreditInput);
    await user.type(box('Sources'), 'ap');
    await screen.findByRole('listbox', { name: 'Suggestions' });
    expect(options()).toEqual(['AP', 'AP Images']);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(box('Sources')).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('option', { selected: true }).id,
    );
    await user.keyboard('{Enter}');
    expect(sent()).toMatchObject({ sources: ['AP Images'] });
    expect(box('Sources')).toHaveValue('');
    expect(options()).toEqual([]);
    expect(submitted).not.toHaveBeenCalled();
  });

  test('are chosen by mouse, and what was typed is not added with them', async () => {
    const { user, sent, box } = await renderField(ImageCreditInput);
    await user.type(box('Sources'), '연');
    await user.click(await screen.findByRole('option', { name: '연합뉴스' }));
    expect(sent()).toMatchObject({ sources: ['연합뉴스'] });
    expect(box('Sources')).toHaveFocus();
  });

  test('leave out what is chosen already, and force nobody', async () => {
    const { user, sent, box } = await renderField(ImageCreditInput, {
      stored: { ...SOURCES, sources: ['AP'] },
    });
    await user.type(box('Sources'), 'ap');
    await screen.findByRole('option', { name: 'AP Images' });
    expect(options()).toEqual(['AP Images']);
    await user.type(box('Sources'), 'TN{Enter}');
    expect(sent()).toMatchObject({ sources: ['AP', 'apTN'] });
  });

  test('Escape closes the list, and the arrows come back to what is typed', async () => {
    const { user, sent, box } = await renderField(ImageCreditInput);
    await user.type(box('Sources'), 'ap');
    await screen.findByRole('option', { name: 'AP' });
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(box('Sources')).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(box('Sources')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(sent()).toMatchObject({ sources: ['ap'] });
  });

  test('that do not come are no matter', async () => {
    forgetServer();
    const { user, sent, box } = await renderField(ImageCreditInput);
    await user.type(box('Sources'), 'Harbour{Enter}');
    expect(sent()).toMatchObject({ sources: ['Harbour'] });
  });
});
