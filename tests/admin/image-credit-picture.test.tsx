import { screen, waitFor, within } from '@testing-library/react';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import type { ImageCredit } from '../../domain/credit/types';
import type { PictureInfo, PictureUses, PictureWriting } from '../../domain/api/pictures';
import { renderField } from './support/render';
import { server as strapi } from './support/server';

// What an editor may do is outside of the field.
let mockMayEdit = true;
jest.mock('../../admin/src/pictures/use-may-edit-files', () => ({ useMayEditFiles: () => mockMayEdit }));
/** What the server answers about pictures. */
const server = {
  askPicture: jest.fn<Promise<PictureInfo>, [number]>(),
  startWriting: jest.fn<Promise<PictureWriting>, [number, ImageCredit]>(),
  undoWriting: jest.fn<Promise<PictureWriting>, [number, string]>(),
  askUses: jest.fn<Promise<PictureUses>, [number]>(),
  askWriting: jest.fn<Promise<PictureWriting>, [number]>(),
};

const FERRY: PictureInfo = {
  id: 1,
  metadata: { creators: ['Jo Reyes'], description: 'A ferry leaves.', alternativeText: 'A white ferry' },
  credit: { creators: ['Jo Reyes'], sources: ['AP'], text: '(AP Photo/Jo Reyes)' },
  corrected: false,
  articleCaption: 'A ferry leaves.',
  files: 5,
};
const QUAY: PictureInfo = {
  id: 2,
  metadata: null,
  credit: { creators: ['김하나'], sources: ['연합뉴스'], text: '[사진=연합뉴스 김하나]' },
  corrected: false,
  caption: 'The quay at dawn.',
  articleCaption: 'The quay at dawn.',
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
  strapi.answer = (path, _params, { method, body }) => {
    const [, picture, act] = /\/pictures\/(\d+)\/?(\w*)$/.exec(path) ?? [];
    const id = Number(picture);
    if (!picture) return null;
    const { credit, writing } = (body ?? {}) as { credit: ImageCredit; writing: string };
    if (act === 'uses') return server.askUses(id);
    if (act === 'undo') return server.undoWriting(id, writing);
    if (act === 'write') return method === 'POST' ? server.startWriting(id, credit) : server.askWriting(id);
    return server.askPicture(id);
  };
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

  const dialog = () => screen.findByRole('dialog', { name: 'Write this credit into the picture’s files?' });
  const USES: PictureUses = {
    articles: [{ documentId: 'a', locale: 'en', headline: 'Ferries sail again', published: true }],
    total: 1,
    others: 2,
  };
  /** What the server knows once the credit is kept with the picture. */
  const written = (): void => {
    const undo = { writing: 'w1', before: { credit: FERRY.credit, caption: null, alternativeText: null } };
    server.askPicture.mockResolvedValue({ ...FERRY, credit: OWN, corrected: true, undo });
  };
  const confirm = async (user: Awaited<ReturnType<typeof open>>['user']) =>
    user.click(within(await dialog()).getByRole('button', { name: 'Write into 5 files' }));

  test('asks first: what changes, how many files, which articles; the key that asked has the focus again', async () => {
    server.askUses.mockResolvedValue(USES);
    server.askPicture.mockResolvedValue({ ...FERRY, caption: 'A ferry leaves.' });
    const { user } = await open(edited);
    await box();
    (write() as HTMLElement).focus();
    await user.keyboard('{Enter}');
    const said = (await dialog()).textContent;
    await within(await dialog()).findByText('Ferries sail again');
    expect(said).toMatch(/The files say now\(AP Photo\/Jo Reyes\)They will sayAda Lund/);
    expect(said).toMatch(/What stays as it is.*A ferry leaves\..*A white ferry/);
    expect(said).toContain('5 files are rewritten');
    expect((await dialog()).textContent).toMatch(/1 article uses this picture.*and 2 others/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(write()).toHaveFocus();
    expect(server.startWriting).not.toHaveBeenCalled();
  });

  test('cannot be said yes to before it is known which articles use it', async () => {
    server.askUses.mockRejectedValueOnce(new Error('no answer'));
    server.askUses.mockResolvedValue(USES);
    const { user } = await open(edited);
    await box();
    await user.click(write() as HTMLElement);
    const asked = within(await dialog());
    expect(await asked.findByText('The articles that use it could not be looked up.')).toBeInTheDocument();
    expect(asked.getByRole('button', { name: 'Write into 5 files' })).toBeDisabled();
    await user.click(asked.getByRole('button', { name: 'Try again' }));
    await asked.findByText('Ferries sail again');
    expect(asked.getByRole('button', { name: 'Write into 5 files' })).toBeEnabled();
  });

  test('writes, shows how far it is, and counts what was done', async () => {
    server.askUses.mockResolvedValue(USES);
    server.startWriting.mockImplementation(async () => {
      written();
      return { state: 'running', done: 1, total: 5 };
    });
    server.askWriting
      .mockResolvedValueOnce({ state: 'running', done: 3, total: 5 })
      .mockResolvedValueOnce({ state: 'done', done: 5, total: 5 });
    const { user } = await open(edited);
    await box();
    await user.click(write() as HTMLElement);
    await within(await dialog()).findByText('Ferries sail again');
    await confirm(user);
    expect(await screen.findByText('3 of 5 files written')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '60');
    expect(
      await screen.findByText('The credit is written into 5 files. The picture is used in 3 places.'),
    ).toBeInTheDocument();
    expect(server.startWriting.mock.calls).toEqual([[1, OWN]]);
    expect((await marks())[0]).toEqual(['Credit', 'From the file']);
    await waitFor(() => expect(write()).not.toBeInTheDocument());
    expect(screen.getByText('Before it, the files said: (AP Photo/Jo Reyes)')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo the writing' })).toHaveFocus());
  });

  test('is undone, also after the page was left, and may be written again', async () => {
    written();
    server.askWriting.mockResolvedValue({ state: 'done', done: 5, total: 5 });
    server.undoWriting.mockImplementation(async () => {
      server.askPicture.mockResolvedValue(FERRY);
      return { state: 'running', done: 0, total: 5 };
    });
    const { user } = await open(edited);
    await user.click(await screen.findByRole('button', { name: 'Undo the writing' }));
    expect(await screen.findByText('5 files say again what they said before.')).toBeInTheDocument();
    expect(server.undoWriting.mock.calls).toEqual([[1, 'w1']]);
    await waitFor(async () => expect((await marks())[0]).toEqual(['Credit', 'Edited']));
    expect(screen.queryByRole('button', { name: 'Undo the writing' })).not.toBeInTheDocument();
    expect(write()).toBeEnabled();
  });

  test('is not undone over somebody else’s correction, and shows that one', async () => {
    written();
    server.askWriting.mockResolvedValue({ state: 'done', done: 5, total: 5 });
    server.undoWriting.mockImplementation(async () => {
      server.askPicture.mockResolvedValue({ ...QUAY, id: 1, corrected: true });
      throw Object.assign(new Error('Conflict'), { status: 409 });
    });
    const { user } = await open(edited);
    await user.click(await screen.findByRole('button', { name: 'Undo the writing' }));
    expect(
      await screen.findByText(
        'It could not be undone: somebody has changed the picture since; look at it once more',
      ),
    ).toBeInTheDocument();
    await waitFor(async () => expect((await box()).textContent).toContain('김하나'));
    expect(screen.queryByRole('button', { name: 'Undo the writing' })).not.toBeInTheDocument();
  });

  test('waits until the form is saved, and says so', async () => {
    const { user, input } = await open(edited);
    await box();
    expect(write()).toBeEnabled();
    await user.type(input('Distributor'), 'Getty Images');
    expect(write()).toBeDisabled();
    expect(write()).toHaveAccessibleDescription('Save first: the files get the credit that is saved.');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(write()).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Write a headline' }));
    expect(write()).toBeEnabled();
  });

  test('waits until another picture is saved', async () => {
    const { set } = await open(edited);
    await box();
    set('picture', asset(QUAY));
    await waitFor(async () => expect((await box()).textContent).toContain('김하나'));
    expect(write()).toBeDisabled();
  });

  const refusal = (status: number, message: string) => Object.assign(new Error(message), { status });
  test.each([
    [
      'the picture is gone',
      refusal(404, 'There is no picture 1'),
      'this picture is no longer in the Media Library',
    ],
    ['a role may not', refusal(403, 'Forbidden'), 'your role may not change this picture'],
    ['it is refused', refusal(400, 'credit.text: must be a text'), 'the credit is not complete'],
    ['there is no answer', new Error('ECONNRESET'), 'the server gave no answer; try again in a moment'],
  ])('where %s, says so in words and may be tried again', async (_, error, reason) => {
    server.askUses.mockResolvedValue(USES);
    server.startWriting.mockRejectedValueOnce(error);
    const { user } = await open(edited);
    await box();
    await user.click(write() as HTMLElement);
    await within(await dialog()).findByText('Ferries sail again');
    await confirm(user);
    const said = await screen.findByText(`The credit could not be written into all files: ${reason}`);
    expect(said).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  test('a file that could not be written is told of without its name', async () => {
    server.askPicture.mockResolvedValue({ ...FERRY, corrected: true });
    server.askWriting.mockResolvedValue({
      ...{ state: 'failed', done: 2, total: 5, error: 'The file small_ferry_3f.jpg is missing' },
      failure: { code: 'missing', name: 'small_ferry_3f.jpg' },
    });
    await open(edited);
    expect(
      await screen.findByText('The credit could not be written into all files: one of the files is missing'),
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

  test.each([
    ['en', 'HEIC', 'The credit can’t be written into this picture’s files: their format (HEIC) takes none'],
    ['ko', 'SVG', '이 사진의 파일에는 출처를 기록할 수 없습니다: SVG 형식은 출처를 담지 못합니다'],
  ] as const)(
    'is not offered for a format that takes no credit, and says why: %s',
    async (language, name, why) => {
      server.askPicture.mockResolvedValue({
        ...FERRY,
        corrected: true,
        unwritable: { code: 'format', name },
      });
      const { group } = await open({ ...edited, language });
      expect(await screen.findByText(why)).toBeInTheDocument();
      expect(group.queryByRole('button', { name: /write|기록/i })).not.toBeInTheDocument();
      expect(server.askWriting).not.toHaveBeenCalled();
    },
  );

  test('a format that takes no credit is not spoken of where there is none to write', async () => {
    server.askPicture.mockResolvedValue({ ...FERRY, unwritable: { code: 'format', name: 'GIF' } });
    await open({ stored: FERRY.credit, entry: { picture: asset(FERRY) } });
    expect((await marks())[0]).toEqual(['Credit', 'From the file']);
    expect((await box()).textContent).not.toContain('GIF');
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

describe('a caption that came with its credit', () => {
  const WIRE = 'The ferry sails. REUTERS/Ada Lund (NORWAY - Tags: POLITICS)';
  const WIRED: PictureInfo = {
    ...{ id: 1, metadata: null, corrected: false, files: 1 },
    credit: { creators: ['Ada Lund'], sources: ['Reuters'], text: 'REUTERS/Ada Lund' },
    caption: WIRE,
    articleCaption: 'The ferry sails.',
    captionCut: 'REUTERS/Ada Lund (NORWAY - Tags: POLITICS)',
  };

  test('fills the article without it, and says what was left out', async () => {
    server.askPicture.mockResolvedValue(WIRED);
    const { set, values } = await open();
    set('picture', asset(WIRED));
    await waitFor(() => expect(values()).toMatchObject({ field: WIRED.credit, caption: 'The ferry sails.' }));
    expect((await marks())[1]).toEqual(['Caption', 'From the file']);
    expect((await box()).textContent).toContain(`Left out:${WIRED.captionCut}`);
  });

  test('that was filled in whole by an earlier version goes with its picture, too', async () => {
    server.askPicture.mockImplementation(async (id) => (id === 1 ? WIRED : QUAY));
    const { set, values } = await open({
      stored: WIRED.credit,
      entry: { picture: asset(WIRED), caption: WIRE },
    });
    await box();
    set('picture', asset(QUAY));
    await waitFor(() => expect(values().caption).toBe('The quay at dawn.'));
  });

  test('is offered without it where it was pasted, and its credit where there is none', async () => {
    const { user, values } = await open({ entry: { picture: asset(BARE), caption: WIRE } });
    await box();
    await user.click(screen.getByRole('button', { name: 'Make it the image credit' }));
    expect(values()).toMatchObject({
      caption: 'The ferry sails.',
      field: { creators: ['Ada Lund'], sources: ['Reuters'], text: 'REUTERS/Ada Lund' },
    });
    expect(screen.queryByText(/ends with its credit/)).not.toBeInTheDocument();
  });

  test('leaves a credit that is there', async () => {
    const { user, values } = await open({ stored: OWN, entry: { picture: asset(BARE), caption: WIRE } });
    await box();
    await user.click(screen.getByRole('button', { name: 'Take it off the caption' }));
    expect(values()).toMatchObject({ caption: 'The ferry sails.', field: OWN });
  });
});

describe('states', () => {
  test('of a picture that is gone', async () => {
    server.askPicture.mockRejectedValue(Object.assign(new Error('There is no picture 1'), { status: 404 }));
    await open({ stored: OWN, entry: { picture: asset(FERRY) } });
    expect(await screen.findByText('This picture is no longer in the Media Library.')).toBeInTheDocument();
    expect(screen.queryByText(/There is no picture/)).not.toBeInTheDocument();
  });

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
    server.askPicture.mockResolvedValue({ ...FERRY, articleCaption: description });
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
