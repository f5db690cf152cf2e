import { screen } from '@testing-library/react';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import type { HouseStyles } from '../../domain/house';
import { renderField } from './support/render';

// The house is asked for once a page, by a hook that has its own test.
let mockStyles: HouseStyles | undefined;
jest.mock('../../admin/src/api/house', () => ({
  useHouse: () => mockStyles && { timeZone: 'UTC', styles: mockStyles },
}));
beforeEach(() => {
  mockStyles = undefined;
});

const PRINTED = '(AP Photo/Jo Reyes)';
const CREDIT = { creators: ['Jo Reyes'], sources: ['AP'], text: PRINTED };
const offer = () => screen.queryByRole('button', { name: 'Use this line' });

test.each<[string, HouseStyles, string | undefined, string]>([
  ['of the house', { credit: 'slash' }, undefined, 'Jo Reyes/AP'],
  ['of the field', { credit: 'slash' }, 'plain', 'Jo Reyes, AP'],
  [
    'of a template',
    { credit: 'template', creditTemplate: '[Photo: {creators}/{sources} via {via}]' },
    undefined,
    '[Photo: Jo Reyes/AP]',
  ],
])(
  'a pasted line stays; the line in the style %s is offered with one click',
  async (_, styles, style, housed) => {
    mockStyles = styles;
    const { user, sent, line } = await renderField(ImageCreditInput, {
      attribute: { options: { style } },
    });
    await user.click(line());
    await user.paste(PRINTED);
    expect(sent()).toEqual(CREDIT);
    expect(screen.getByText(housed)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use this line' }));
    expect(sent()).toEqual({ ...CREDIT, text: housed });
    expect(line()).toHaveValue(housed);
    expect(offer()).not.toBeInTheDocument();
  },
);

test('nothing is offered where the line is the house’s, or the house has no style', async () => {
  mockStyles = { credit: 'paren' };
  const { unmount } = await renderField(ImageCreditInput, { stored: CREDIT });
  expect(offer()).not.toBeInTheDocument();
  unmount();
  mockStyles = {};
  await renderField(ImageCreditInput, { stored: CREDIT });
  expect(offer()).not.toBeInTheDocument();
});

test('nothing is offered that cannot be taken', async () => {
  mockStyles = { credit: 'slash' };
  await renderField(ImageCreditInput, { stored: CREDIT, disabled: true });
  expect(screen.getByText('Jo Reyes/AP')).toBeInTheDocument();
  expect(offer()).not.toBeInTheDocument();
});

test('parts are printed in the style of the house', async () => {
  mockStyles = { credit: 'slash' };
  const { user, sent, input } = await renderField(ImageCreditInput);
  await user.type(input('Photographers'), 'Mina Park{Enter}');
  await user.type(input('Distributor'), 'Getty Images');
  expect(sent()).toMatchObject({ text: 'Mina Park via Getty Images' });
});
