import './support/browser';
import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import ImageCreditInput from '../../admin/src/fields/image-credit';
import { usePicture } from '../../admin/src/pictures/use-picture';
import type { PictureInfo } from '../../domain/api/pictures';
import { renderField } from './support/render';
import { forgetServer, server } from './support/server';
import { Store } from './support/store';

// What an editor may do is outside of what is asked.
jest.mock('../../admin/src/pictures/use-may-edit-files', () => ({ useMayEditFiles: () => false }));

const FERRY: PictureInfo = { id: 1, metadata: null, credit: null, corrected: false, files: 5 };
const PICTURE = '/newsroom/pictures/1';

const Picture = ({ id }: { id?: number }) => {
  const { state, info } = usePicture(id);
  return <p>{info ? `picture ${info.id}` : state}</p>;
};

/** The panel, with one page after another in it. */
const open = (first: ReactNode) => {
  const panel = (page: ReactNode) => (
    <IntlProvider locale="en" onError={() => {}}>
      <Store>{page}</Store>
    </IntlProvider>
  );
  const { rerender } = render(panel(first));
  return { show: (page: ReactNode) => rerender(panel(page)) };
};

/** A server that lets one wait; says what it was asked and by whom nobody waits any more. */
const keepWaiting = () => {
  const waiting: { path: string; signal?: AbortSignal | null; answer: (data: unknown) => void }[] = [];
  server.answer = (path, _params, { signal }) =>
    new Promise((answer) => void waiting.push({ path, signal, answer }));
  return {
    waiting,
    aborted: () => waiting.filter(({ signal }) => signal?.aborted).map(({ path }) => path),
  };
};

beforeEach(forgetServer);
afterEach(() => jest.useRealTimers());

describe('leaving', () => {
  test('a form aborts what it still waits for', async () => {
    const { waiting, aborted } = keepWaiting();
    const attribute = { options: { picture: 'picture' } };
    const { unmount, user, box } = await renderField(ImageCreditInput, {
      attribute,
      entry: { picture: { id: 1 } },
    });
    await user.type(box('Sources'), 'ap');
    await waitFor(() => expect(waiting).toHaveLength(3));
    expect(aborted()).toEqual([]);
    unmount();
    await waitFor(() => expect(aborted().sort()).toEqual(waiting.map(({ path }) => path).sort()));
    expect(aborted()).toContain(PICTURE);
  });

  test('aborts nothing that somebody else on the page waits for', async () => {
    const { waiting, aborted } = keepWaiting();
    const { show } = open([<Picture key="one" id={1} />, <Picture key="two" id={1} />]);
    await waitFor(() => expect(waiting).toHaveLength(1));
    show([<Picture key="two" id={1} />]);
    await act(() => new Promise((later) => setTimeout(later, 20)));
    expect(aborted()).toEqual([]);
    await act(async () => waiting[0]?.answer(FERRY));
    expect(await screen.findByText('picture 1')).toBeInTheDocument();
    expect(server.asked).toEqual([PICTURE]);
  });

  test('for another picture aborts the question about the first', async () => {
    const { waiting, aborted } = keepWaiting();
    const { show } = open(<Picture id={1} />);
    await waitFor(() => expect(waiting).toHaveLength(1));
    show(<Picture id={2} />);
    await waitFor(() => expect(aborted()).toEqual([PICTURE]));
    await act(async () => waiting[1]?.answer({ ...FERRY, id: 2 }));
    expect(await screen.findByText('picture 2')).toBeInTheDocument();
  });

  test('and coming back asks again, and shows nothing of what was aborted', async () => {
    const { waiting } = keepWaiting();
    const { show } = open(<Picture id={1} />);
    await waitFor(() => expect(waiting).toHaveLength(1));
    show(null);
    await waitFor(() => expect(waiting[0]?.signal?.aborted).toBe(true));
    show(<Picture id={1} />);
    expect(screen.getByText('loading')).toBeInTheDocument();
    await waitFor(() => expect(waiting).toHaveLength(2));
    await act(async () => waiting[1]?.answer(FERRY));
    expect(await screen.findByText('picture 1')).toBeInTheDocument();
  });
});

describe('a second look at a picture', () => {
  const look = async () => {
    server.answer = () => FERRY;
    const { show } = open(<Picture id={1} />);
    await screen.findByText('picture 1');
    show(null);
    return show;
  };

  test('does not ask again, and shows it at once', async () => {
    const show = await look();
    show(<Picture id={1} />);
    expect(screen.getByText('picture 1')).toBeInTheDocument();
    expect(server.asked).toEqual([PICTURE]);
  });

  test('asks again after a minute', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const show = await look();
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    show(<Picture id={1} />);
    expect(await screen.findByText('picture 1')).toBeInTheDocument();
    expect(server.asked).toEqual([PICTURE, PICTURE]);
  });

  test('asks again where the first look failed', async () => {
    server.answer = () => {
      throw Object.assign(new Error('Down'), { status: 500 });
    };
    const { show } = open(<Picture id={1} />);
    await screen.findByText('failed');
    show(null);
    server.answer = () => FERRY;
    show(<Picture id={1} />);
    expect(screen.getByText('loading')).toBeInTheDocument();
    expect(await screen.findByText('picture 1')).toBeInTheDocument();
  });
});
