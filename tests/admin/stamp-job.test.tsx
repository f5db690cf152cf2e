import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IntlProvider } from 'react-intl';
import { Job } from '../../admin/src/pages/stamps/Job';
import { registerTrads } from '../../admin/src/translations';
import type { StampJob } from '../../domain/api/stamps';
import { forgetServer, server } from './support/server';
import { Store } from './support/store';

beforeEach(forgetServer);

const JOB: StampJob = {
  id: 7,
  state: 'running',
  selection: {},
  startedAt: '2026-11-28T09:00:00.000Z',
  total: 400,
  seen: 100,
  stamped: 100,
  unchanged: 0,
  supplied: 0,
  unruled: 0,
  problem: null,
  userName: null,
  finishedAt: null,
};

const open = async (job: StampJob) => {
  const [words] = await registerTrads({ locales: ['en'] });
  return render(
    <IntlProvider locale="en" messages={words?.data} onError={() => {}}>
      <Store>
        <DesignSystemProvider locale="en">
          <Job job={job} options={{ types: [], locales: [], rules: [] }} mayStamp />
        </DesignSystemProvider>
      </Store>
    </IntlProvider>,
  );
};

/** A server whose job goes on by a hundred articles with each look at it. */
const goOn = (job: StampJob) => {
  let now = job;
  server.answer = (path) => {
    if (path.endsWith('/stop')) now = { ...now, state: 'stopped' };
    else if (path.endsWith('/resume')) now = { ...now, state: 'running' };
    else if (now.state === 'running') {
      const seen = now.seen + 100;
      now = { ...now, seen, stamped: seen, state: seen >= now.total ? 'done' : 'running' };
    }
    return now;
  };
};
const later = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)));

test('a job is asked about until it is done, and no longer', async () => {
  goOn(JOB);
  await open(JOB);
  expect(await screen.findByText('400 articles got another stamp', {}, { timeout: 5000 })).toBeVisible();
  const looks = server.asked.length;
  expect(looks).toBe(3);
  await later(600);
  expect(server.asked).toHaveLength(looks);
});

test('a look that fails is no end of the job', async () => {
  let looks = 0;
  server.answer = () => {
    looks += 1;
    if (looks === 1) return { ...JOB, seen: 200 };
    if (looks === 2) throw Object.assign(new Error('Down'), { status: 500 });
    return { ...JOB, seen: 400, stamped: 400, state: 'done' };
  };
  await open(JOB);
  expect(await screen.findByText(/200 of 400/)).toBeVisible();
  expect(await screen.findByText('400 articles got another stamp', {}, { timeout: 5000 })).toBeVisible();
});

test('a job that is stopped and resumed shows both at once', async () => {
  goOn({ ...JOB, total: 100_000 });
  await open({ ...JOB, total: 100_000 });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Stopped')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Resume' }));
  expect(await screen.findByRole('button', { name: 'Stop' })).toBeVisible();
});

test('nobody asks about a job once its page is left', async () => {
  goOn({ ...JOB, total: 900 });
  const { unmount } = await open(JOB);
  await screen.findByText(/200 of 900/);
  unmount();
  const looks = server.asked.length;
  await later(600);
  expect(server.asked).toHaveLength(looks);
});
