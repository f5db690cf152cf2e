import ImageCreditInput from '../../admin/src/fields/image-credit';
import { useHouse } from '../../admin/src/api/house';
import { renderField } from './support/render';

// What the server answers of the house is tested there.
jest.mock('../../admin/src/api/house');
jest.mocked(useHouse).mockReturnValue({
  timeZone: 'UTC',
  styles: {},
  locale: 'en',
  agencies: { 'QUAY PHOTO': 'The Quay' },
});

test('a pasted line names agencies as the house does', async () => {
  const { user, line, sent } = await renderField(ImageCreditInput);
  await user.click(line());
  await user.paste('Mina Park/QUAY PHOTO');
  expect(sent()).toEqual({ creators: ['Mina Park'], sources: ['The Quay'], text: 'Mina Park/QUAY PHOTO' });
});
