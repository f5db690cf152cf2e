import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { Form, useRBAC } from '@strapi/strapi/admin';
import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import Copyright from '../../admin/src/panels/copyright/Copyright';
import { registerTrads } from '../../admin/src/translations';
import type { ArticleStamp } from '../../domain/stamps/reports';
import { forgetServer, server } from './support/strapi-admin';

jest.mock('@strapi/strapi/admin', () => ({
  ...jest.requireActual('./support/strapi-admin'),
  useRBAC: jest.fn(),
}));

beforeEach(() => {
  forgetServer();
  jest.mocked(useRBAC).mockReturnValue({ allowedActions: { canRestamp: true } } as never);
});

const STAMP: ArticleStamp = {
  published: true,
  stamp: { copyrightHolder: 'Harbour Press', copyrightNotice: '© Harbour Press', copyrightYear: 2020 },
  again: 'unchanged',
  next: null,
  history: [],
  rules: [],
};

const open = async () => {
  const [words] = await registerTrads({ locales: ['en'] });
  const panel = (
    <IntlProvider locale="en" messages={words?.data} onError={() => {}}>
      <DesignSystemProvider locale="en">
        <Form method="PUT" initialValues={{}}>
          <Copyright model="plugin::newsroom.article" documentId="abc" />
        </Form>
      </DesignSystemProvider>
    </IntlProvider>
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
