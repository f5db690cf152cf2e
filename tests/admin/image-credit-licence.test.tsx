import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import { LICENCES } from '../../domain/credit/licences';
import { renderField } from './support/render';

const choose = async (user: UserEvent, box: HTMLElement, name: string) => {
  box.focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name }));
};
const credit = (licence: object) => ({ creators: ['Mina Park'], sources: [], licence, text: 'Mina Park' });

test('a licence of the list brings its link', async () => {
  const { user, sent, box, input } = await renderField(ImageCreditInput);
  await choose(user, box('Licence'), 'CC BY-NC-SA 4.0');
  expect(sent()).toMatchObject({
    licence: { name: 'CC BY-NC-SA 4.0', url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
  });
  expect(input('Link to the licence')).toHaveValue('https://creativecommons.org/licenses/by-nc-sa/4.0/');
  await choose(user, box('Licence'), 'All rights reserved');
  expect(sent()).toMatchObject({ licence: { name: 'All rights reserved' } });
  expect(screen.queryByRole('textbox', { name: 'Link to the licence' })).not.toBeInTheDocument();
});

test('another licence has a name and a link of its own', async () => {
  const { user, sent, box, input } = await renderField(ImageCreditInput);
  await choose(user, box('Licence'), 'Another licence');
  await user.type(input('Name of the licence'), 'OGL v3.0');
  await user.type(input('Link to the licence'), 'https://licence.example/ogl');
  expect(sent()).toMatchObject({ licence: { name: 'OGL v3.0', url: 'https://licence.example/ogl' } });
});

test('a licence of the list whose link is edited is another', async () => {
  const { user, sent, box, input } = await renderField(ImageCreditInput);
  await choose(user, box('Licence'), 'CC BY 4.0');
  await user.type(input('Link to the licence'), 'deed.ko');
  expect(input('Name of the licence')).toHaveValue('CC BY 4.0');
  expect(box('Licence')).toHaveTextContent('Another licence');
  expect(sent()).toMatchObject({ licence: { url: 'https://creativecommons.org/licenses/by/4.0/deed.ko' } });
});

test.each(LICENCES)('$name is shown as it was stored', async (licence) => {
  const { box } = await renderField(ImageCreditInput, { stored: credit(licence) });
  expect(box('Licence')).toHaveTextContent(licence.name);
});

test('a name without its link stays as it was printed', async () => {
  const stored = credit({ name: 'CC BY 2.0' });
  const { box, input, sent } = await renderField(ImageCreditInput, { stored });
  expect(box('Licence')).toHaveTextContent('Another licence');
  expect(input('Name of the licence')).toHaveValue('CC BY 2.0');
  expect(sent()).toBe(stored);
});

test('that all rights are reserved is not printed; a free licence is', async () => {
  const { user, sent, box } = await renderField(ImageCreditInput, { stored: credit({ name: 'x' }) });
  await choose(user, box('Licence'), 'All rights reserved');
  expect(sent()).toMatchObject({ text: 'Mina Park' });
  await choose(user, box('Licence'), 'CC0 1.0');
  expect(sent()).toMatchObject({ text: 'Mina Park, CC0 1.0' });
});
