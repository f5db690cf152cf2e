import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { Form, useRBAC } from '@strapi/strapi/admin';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import Copyright from '../../admin/src/panels/copyright/Copyright';
import { registerTrads } from '../../admin/src/translations';
import type { ArticleStamp } from '../../domain/api/stamps';
import { Store } from './support/store';
import { forgetServer, server } from './support/server';

jest.mock('@strapi/strapi/admin', () => ({
  ...jest.requireActual('./support/strapi-admin'),
  useRBAC: jest.fn(),
}));

beforeEach(() => {
  forgetServer();
  jest.mocked(useRBAC).mockReturnValue({ allowedActions: { canRestamp: true, canSupply: true } } as never);
});

const STAMP: ArticleStamp = {
  published: true,
  timeZone: 'Asia/Seoul',
  stamp: { copyrightHolder: 'Harbour Press', copyrightNotice: '© Harbour Press', copyrightYear: 2020 },
  again: 'unchanged',
  next: null,
  history: [],
  rules: [],
};

const open = async () => {
  const [words] = await registerTrads({ locales: ['en'] });
  const panel = (
    <Store>
      <IntlProvider locale="en" messages={words?.data} onError={() => {}}>
        <DesignSystemProvider locale="en">
          <Form method="PUT" initialValues={{}}>
            <Copyright model="plugin::newsroom.article" documentId="abc" />
          </Form>
        </DesignSystemProvider>
      </IntlProvider>
    </Store>
  );
  const future = { v7_relativeSplatPath: true };
  render(
    <RouterProvider
      router={createMemoryRouter([{ path: '/', element: panel }], { future })}
      future={{ v7_startTransition: true }}
    />,
  );
};

test('an editor who may read it all is shown it all', async () => {
  server.answer = () => STAMP;
  await open();
  expect(await screen.findByText('© Harbour Press')).toBeInTheDocument();
  expect(screen.getByText('As the rules have it now.')).toBeInTheDocument();
  expect(screen.queryByText(/role/)).not.toBeInTheDocument();
});

test('an editor who may not read the article is told so, and of no failure', async () => {
  server.answer = () => {
    throw Object.assign(new Error('Forbidden'), { status: 403 });
  };
  await open();
  expect(await screen.findByText("Your role does not show you this article's stamp")).toBeInTheDocument();
  expect(screen.queryByText("The stamp can't be shown")).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a failure is one, and may be tried again', async () => {
  server.answer = () => {
    throw Object.assign(new Error('no answer'), { status: 500 });
  };
  await open();
  expect(await screen.findByText("The stamp can't be shown")).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test.each<[string, Partial<ArticleStamp>]>([
  ['of what the role shows', { stamp: { copyrightYear: 2020 } }],
  ['where it shows nothing', { stamp: null }],
])('an editor who may read some of it is told %s, and offered no other stamp', async (_what, stamp) => {
  server.answer = () => ({ ...STAMP, ...stamp, again: 'outside', partial: true });
  await open();
  expect(await screen.findByText('Your role keeps some of it from you')).toBeInTheDocument();
  expect(screen.queryByText(/No rule|No notice|again/i)).not.toBeInTheDocument();
});

describe('before the first publication', () => {
  const FUTURE: ArticleStamp = { ...STAMP, published: false, again: 'outside' };
  const SUPPLIED = { copyrightNotice: '© Coastal', copyrightHolder: 'CW', copyrightRule: 'supplied' };
  const ADDRESS = '/newsroom/stamps/articles/plugin::newsroom.article/abc/supplied';

  /** Answers as the server does, and keeps what it was told. */
  const remembering = (): unknown[] => {
    const told: unknown[] = [];
    let now = FUTURE;
    server.answer = (path, _params, { method, body }) => {
      if (method !== 'PUT') return now;
      told.push([path, body]);
      const { data } = body as { data: object | null };
      now = data ? { ...FUTURE, stamp: SUPPLIED } : FUTURE;
      return now;
    };
    return told;
  };

  test('an editor takes down the notice that came with the copy, and takes it back', async () => {
    const told = remembering();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: "Use the copy's notice" }));
    const save = screen.getByRole('button', { name: 'Use this notice' });
    expect(save).toBeDisabled();
    await userEvent.click(screen.getByLabelText(/^Source/));
    await userEvent.paste('Coastal Wire');
    await userEvent.click(screen.getByLabelText(/^Notice/));
    await userEvent.paste('© Coastal');
    await userEvent.click(save);
    expect(await screen.findByText('© Coastal')).toBeInTheDocument();
    expect(screen.getByText('Came with the copy')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: "Use the house's rules instead" }));
    expect(await screen.findByText('© Harbour Press')).toBeInTheDocument();
    expect(told).toEqual([
      [ADDRESS, { data: { source: 'Coastal Wire', copyrightNotice: '© Coastal' } }],
      [ADDRESS, { data: null }],
    ]);
  });

  test('what the server refuses is said, and nothing typed is lost', async () => {
    remembering();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: "Use the copy's notice" }));
    await userEvent.click(screen.getByLabelText(/^Source/));
    await userEvent.paste('CW');
    await userEvent.click(screen.getByLabelText(/^Notice/));
    await userEvent.paste('©');
    server.answer = () => {
      throw Object.assign(new Error('Forbidden'), { status: 403 });
    };
    await userEvent.click(screen.getByRole('button', { name: 'Use this notice' }));
    expect(await screen.findByText('It did not work: Forbidden')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Notice/)).toHaveValue('©');
  });

  test('an editor who may not is offered nothing', async () => {
    jest.mocked(useRBAC).mockReturnValue({ allowedActions: { canRestamp: true } } as never);
    remembering();
    await open();
    expect(await screen.findByText('© Harbour Press')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
