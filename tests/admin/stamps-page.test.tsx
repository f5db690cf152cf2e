import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import StampsPage from '../../admin/src/pages/stamps';
import { registerTrads } from '../../admin/src/translations';
import type { StampJob, StampPreview } from '../../domain/api/stamps';
import { forgetServer, server, WholeAnswer } from './support/server';
import { Store } from './support/store';

// A busy machine draws the page's many inputs slowly.
jest.setTimeout(60_000);

function Through({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}
jest.mock('@strapi/strapi/admin', () => ({
  ...jest.requireActual('./support/strapi-admin'),
  Page: { Protect: Through, Main: Through, Title: () => null, Loading: () => <p>Loading</p> },
  Layouts: { Header: () => null, Content: Through },
  useRBAC: () => ({ allowedActions: { canRestamp: true }, isLoading: false }),
}));

beforeEach(forgetServer);

const COUNTS = { stamped: 2, unchanged: 0, supplied: 0, unruled: 0 };
const PREVIEW: StampPreview = { ...COUNTS, covered: 2, examples: [] };
const DONE: StampJob = {
  ...COUNTS,
  id: 7,
  state: 'done',
  selection: {},
  total: 2,
  seen: 2,
  problem: null,
  userName: null,
  startedAt: '2026-11-28T09:00:00.000Z',
  finishedAt: '2026-11-28T09:00:01.000Z',
};

test('what was started is on record at once, and is looked at until it is done', async () => {
  const jobs: StampJob[] = [];
  server.answer = (path, _params, { method }) => {
    if (path.endsWith('/options')) return { types: [], locales: [], rules: [] };
    if (path.endsWith('/preview')) return PREVIEW;
    if (!path.endsWith('/jobs')) return DONE;
    if (method === 'POST') jobs.unshift({ ...DONE, state: 'running', seen: 0, stamped: 0, finishedAt: null });
    return method === 'POST'
      ? jobs[0]
      : new WholeAnswer({ data: jobs, meta: { pagination: { page: 1, pageSize: 10, total: jobs.length } } });
  };
  const [words] = await registerTrads({ locales: ['en'] });
  render(
    <IntlProvider locale="en" messages={words?.data} onError={() => {}}>
      <Store>
        <DesignSystemProvider locale="en">
          <StampsPage />
        </DesignSystemProvider>
      </Store>
    </IntlProvider>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText(/Nothing was stamped again/i)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  await user.click(await screen.findByRole('button', { name: 'Stamp 2 articles again' }));
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('2 articles got another stamp', {}, { timeout: 5000 })).toBeVisible();
  expect(screen.getByText('Done')).toBeVisible();
});
