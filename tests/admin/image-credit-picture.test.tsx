import { screen, waitFor, within } from '@testing-library/react';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import * as requests from '../../admin/src/pictures/requests';
import type { PictureInfo } from '../../domain/picture/types';
import { renderField } from './support/render';

// What the server answers, and what an editor may do, are outside of the field.
jest.mock('../../admin/src/pictures/requests');
let mockMayEdit = true;
jest.mock('../../admin/src/pictures/use-may-edit', () => ({ useMayEditFiles: () => mockMayEdit }));
const server = jest.mocked(requests);

const FERRY: PictureInfo = {
  id: 1,
  metadata: { creators: ['Jo Reyes'], description: 'A ferry leaves.', alternativeText: 'A white ferry' },
  credit: { creators: ['Jo Reyes'], sources: ['AP'], text: '(AP Photo/Jo Reyes)' },
  corrected: false,
  files: 5,
};
const QUAY: PictureInfo = {
  id: 2,
  metadata: null,
  credit: { creators: ['김하나'], sources: ['연합뉴스'], text: '[사진=연합뉴스 김하나]' },
  corrected: false,
  caption: 'The quay at dawn.',
  files: 4,
};
const BARE: PictureInfo = { id: 3, metadata: null, credit: null, corrected: false, files: 1 };

const attribute = { options: { picture: 'picture', caption: 'caption', alternativeText: 'alt' } };
const asset = ({ id }: PictureInfo) => ({ id, name: 'x.jpg' });
const OWN = { creators: ['Ada Lund'], sources: [], text: 'Ada Lund' };

beforeEach(() => {
  jest.resetAllMocks();
  mockMayEdit = true;
  server.askPicture.mockImplementation((id) => {
    const found = [FERRY, QUAY, BARE].find((one) => one.id === id);
    return found ? Promise.resolve(found) : Promise.reject(new Error('no answer'));
  });
  server.askSources.mockResolvedValue([]);
});

const box = () => screen.findByRole('group', { name: 'From the picture’s file' });
/** "Credit From the file", as an editor reads it. */
const marks = async () =>
  within(await box())
    .getAllByRole('listitem')
    .map((row) => [...row.querySelectorAll('span')].slice(0, 2).map((one) => one.textContent));
const open = (more: object = {}) => renderField(ImageCreditInput, { attribute, ...more });

describe('choosing a picture', () => {
  test('fills credit, caption and alternative text, marked', async () => {
    const { set, values } = await open();
    set('picture', asset(FERRY));
    await waitFor(() =>
      expect(values()).toMatchObject({
        field: FERRY.credit,
        caption: 'A ferry leaves.',
        alt: 'A white ferry',
      }),
    );
    expect(await marks()).toEqual([
      ['Credit', 'From the file'],
      ['Caption', 'From the file'],
      ['Alternative text', 'From the file'],
    ]);
  });

  test('leaves what an editor wrote, and shows the drift', async () => {
    const { set, values } = await open({ stored: OWN, entry: { caption: 'My own words.' } });
    set('picture', asset(FERRY));
    await waitFor(() => expect(values().alt).toBe('A white ferry'));
    expect(values()).toMatchObject({ field: OWN, caption: 'My own words.' });
    expect(await marks()).toEqual([
      ['Credit', 'Edited'],
      ['Caption', 'Edited'],
      ['Alternative text', 'From the file'],
    ]);
    const said = (await box()).textContent;
    expect(said).toContain('Here:Ada Lund');
    expect(said).toContain('In the file:(AP Photo/Jo Reyes)');
    expect(said).toContain('In the file:A ferry leaves.');
  });

  test('another one replaces what came from the file of the first, and nothing else', async () => {
    const { set, values } = await open();
    set('picture', asset(FERRY));
    await waitFor(() => expect(values().field).toEqual(FERRY.credit));
    set('caption', 'My own words.');
    set('picture', asset(QUAY));
    await waitFor(() => expect(values().field).toEqual(QUAY.credit));
    expect(values()).toMatchObject({ caption: 'My own words.', alt: null });
  });

  test('one without a credit takes the other’s away with it', async () => {
    const { set, values } = await open({ stored: FERRY.credit, entry: { picture: asset(FERRY) } });
    await box();
    set('picture', asset(BARE));
    await waitFor(() => expect(values().field).toBeNull());
  });

  test('taken off, it takes along what came from its file, and nothing else', async () => {
    const { set, values } = await open({
      stored: FERRY.credit,
      entry: { picture: asset(FERRY), caption: 'My own words.' },
    });
    await box();
    set('picture', null);
    await waitFor(() => expect(screen.queryByText('From the picture’s file')).not.toBeInTheDocument());
    expect(values()).toMatchObject({ field: null, caption: 'My own words.' });
    set('picture', asset(QUAY));
    await waitFor(() => expect(values().field).toEqual(QUAY.credit));
  });

  test('taken off, it leaves a credit that an editor wrote', async () => {
    const { set, values } = await open({ stored: OWN, entry: { picture: asset(FERRY) } });
    await box();
    set('picture', null);
    await waitFor(() => expect(screen.queryByText('From the picture’s file')).not.toBeInTheDocument());
    expect(values().field).toBe(OWN);
  });
});

describe('a picture that was chosen before', () => {
  test('fills nothing by itself', async () => {
    const { values } = await open({ entry: { picture: asset(FERRY) } });
    expect(await marks()).toEqual([
      ['Credit', 'Not filled in'],
      ['Caption', 'Not filled in'],
      ['Alternative text', 'Not filled in'],
    ]);
    expect(values()).toEqual({ picture: asset(FERRY), field: undefined });
  });

  test('fills nothing when the changes are discarded', async () => {
    const { user, set, values } = await open({ entry: { picture: asset(FERRY) } });
    await box();
    set('picture', asset(BARE));
    await waitFor(async () => expect((await marks())[0]).toEqual(['Credit', 'Not in the file']));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(async () => expect((await marks())[0]).toEqual(['Credit', 'Not filled in']));
    expect(values().field).toBeUndefined();
  });

  test('is read with a key', async () => {
    const { user, values } = await open({ entry: { picture: asset(FERRY) } });
    (await screen.findByRole('button', { name: 'Read from picture: Credit' })).focus();
    await user.keyboard('{Enter}');
    expect(values().field).toEqual(FERRY.credit);
    await user.click(screen.getByRole('button', { name: 'Read from picture: Caption' }));
    expect(values().caption).toBe('A ferry leaves.');
  });

  test('an edit is marked, and read again restores it', async () => {
    const { user, values, input } = await open({ stored: FERRY.credit, entry: { picture: asset(FERRY) } });
    expect((await marks())[0]).toEqual(['Credit', 'From the file']);
    await user.type(input('Distributor'), 'Getty Images');
    expect((await marks())[0]).toEqual(['Credit', 'Edited']);
    await user.click(screen.getByRole('button', { name: 'Read again: Credit' }));
    expect((await marks())[0]).toEqual(['Credit', 'From the file']);
    expect(values().field).toEqual(FERRY.credit);
    expect(input('Distributor')).toHaveValue('');
  });
});

describe('writing into the files', () => {
  const write = () => screen.queryByRole('button', { name: 'Write this credit into the files' });
  const edited = { stored: OWN, entry: { picture: asset(FERRY) } };

  test('keeps the credit with the picture, writes, shows how far it is, and that it is done', async () => {
    server.correctPicture.mockResolvedValue({ ...FERRY, credit: OWN, corrected: true });
    server.startWriting.mockResolvedValue({ state: 'running', done: 1, total: 5 });
    server.askWriting
      .mockResolvedValueOnce({ state: 'running', done: 3, total: 5 })
      .mockResolvedValueOnce({ state: 'done', done: 5, total: 5 });
    const { user } = await open(edited);
    await box();
    (write() as HTMLElement).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('3 of 5 files written')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '60');
    expect(
      await screen.findByText('The credit is written into the picture’s files (5).'),
    ).toBeInTheDocument();
    expect(server.correctPicture.mock.calls).toEqual([[1, OWN]]);
    expect(server.startWriting.mock.calls).toEqual([[1]]);
    expect((await marks())[0]).toEqual(['Credit', 'From the file']);
    expect(write()).not.toBeInTheDocument();
  });

  test.each([
    ['the credit is refused', () => server.correctPicture.mockRejectedValueOnce(new Error('disk is full'))],
    [
      'a file cannot be written',
      () =>
        server.startWriting.mockResolvedValueOnce({
          state: 'failed',
          done: 2,
          total: 5,
          error: 'disk is full',
        }),
    ],
  ])('where %s, says why and may be tried again', async (_, fail) => {
    server.correctPicture.mockResolvedValue({ ...FERRY, credit: OWN, corrected: true });
    server.startWriting.mockResolvedValue({ state: 'done', done: 5, total: 5 });
    fail();
    const { user } = await open(edited);
    await box();
    await user.click(write() as HTMLElement);
    expect(await screen.findByText(/into all files: disk is full/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('The credit is written into the picture’s files (5).'),
    ).toBeInTheDocument();
  });

  test('that goes on is shown when the page is opened', async () => {
    server.askPicture.mockResolvedValue({ ...FERRY, corrected: true });
    server.askWriting.mockResolvedValue({ state: 'running', done: 2, total: 5 });
    await open(edited);
    expect(await screen.findByText('2 of 5 files written')).toBeInTheDocument();
  });

  test('is offered for a picture that nobody was credited for', async () => {
    await open({ stored: OWN, entry: { picture: asset(BARE) } });
    expect((await marks())[0]).toEqual(['Credit', 'Not in the file']);
    expect(write()).toBeInTheDocument();
  });

  test('is not offered for what the file says already, without a credit, or to those who may not', async () => {
    const same = await open({ stored: FERRY.credit, entry: { picture: asset(FERRY) } });
    await box();
    expect(write()).not.toBeInTheDocument();
    same.unmount();
    const none = await open({ entry: { picture: asset(FERRY) } });
    await box();
    expect(write()).not.toBeInTheDocument();
    none.unmount();
    mockMayEdit = false;
    await open(edited);
    await box();
    expect(write()).not.toBeInTheDocument();
  });
});

test('a picture of somebody else is shown and read from, and not written into', async () => {
  server.askPicture.mockResolvedValue({ ...FERRY, readOnly: true });
  const { user, values } = await open({ stored: OWN, entry: { picture: asset(FERRY) } });
  expect((await marks())[0]).toEqual(['Credit', 'Edited']);
  expect(screen.queryByRole('button', { name: 'Write this credit into the files' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Read again: Credit' }));
  expect(values().field).toEqual(FERRY.credit);
});

describe('states', () => {
  test('without a field for the picture nothing is asked', async () => {
    await renderField(ImageCreditInput, { stored: OWN, entry: { picture: asset(FERRY) } });
    expect(server.askPicture).not.toHaveBeenCalled();
  });

  test('of a picture that an editor may not see nothing is shown', async () => {
    server.askPicture.mockRejectedValue(Object.assign(new Error('Forbidden'), { status: 403 }));
    const { set } = await open();
    expect(screen.queryByText('From the picture’s file')).not.toBeInTheDocument();
    set('picture', asset(FERRY));
    await box();
    await waitFor(() => expect(screen.queryByText('From the picture’s file')).not.toBeInTheDocument());
  });

  test('a picture that cannot be read may be tried again', async () => {
    server.askPicture.mockRejectedValueOnce(new Error('no answer'));
    const { user } = await open({ stored: OWN, entry: { picture: asset(FERRY) } });
    expect(await screen.findByText(/could not be read/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await marks())[0]).toEqual(['Credit', 'Edited']);
  });

  test('disabled: the drift is shown, and nothing can be done about it', async () => {
    const { group, set, values } = await open({
      stored: OWN,
      entry: { picture: asset(FERRY) },
      disabled: true,
    });
    expect((await marks())[0]).toEqual(['Credit', 'Edited']);
    expect(group.queryAllByRole('button')).toEqual([]);
    set('picture', asset(QUAY));
    await waitFor(async () => expect((await box()).textContent).toContain('김하나'));
    expect(values().field).toBe(OWN);
  });

  test('a long description is cut, and Arabic keeps its direction', async () => {
    const description = 'سفينة '.repeat(200);
    server.askPicture.mockResolvedValue({ ...FERRY, metadata: { creators: [], description } });
    await open({ entry: { picture: asset(FERRY), caption: 'A ferry' } });
    const text = await screen.findByText(/^سفينة .*…$/);
    expect(text).toHaveAttribute('dir', 'auto');
    expect(text.textContent?.length).toBeLessThan(250);
  });

  test('speaks Korean', async () => {
    await open({ language: 'ko', stored: OWN, entry: { picture: asset(FERRY) } });
    expect(await screen.findByRole('group', { name: '사진 파일에서' })).toHaveTextContent('수정됨');
    expect(screen.getByRole('button', { name: '다시 가져오기: 사진 출처' })).toBeInTheDocument();
  });
});
