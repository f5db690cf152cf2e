import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../server/src/platform/transaction';
import { createWorker, enqueue, forgetWork, stopWork, type Work, type WorkKind } from '../../server/src/work';

import { killAllConnections, killConnection } from './support/database-kill';
import { startHost, type Host } from './support/host';
import { isOver, letLeaseRunOut, until, workOf, workTable } from './support/work';

const EFFECTS = 'tests_of_work';
const STEPS = 5;

let host: Host;
const strapiOf = (): Core.Strapi => host.strapi;

beforeAll(async () => {
  host = await startHost();
  await strapiOf().db.connection.schema.createTable(EFFECTS, (table) => {
    table.string('name');
    table.integer('step');
  });
});
afterAll(async () => {
  await strapiOf().db.connection.schema.dropTable(EFFECTS);
  await host?.stop();
});

interface Cursor {
  step: number;
}

type Hook = (work: Work<unknown, Cursor>, step: number, trx?: Transaction) => Promise<void> | void;

/** Five steps, each of which leaves a row; `before` goes ahead of its transaction, `within` after its row. */
const fiveSteps = (
  hooks: { before?: Hook; within?: Hook; told?: (code: string) => void } = {},
): WorkKind<unknown, Cursor> => ({
  kind: 'five-steps',
  nameOf: ({ key }) => `the test ${key}`,
  async step(_strapi, work) {
    const step = (work.cursor?.step ?? 0) + 1;
    await hooks.before?.(work, step);
    return async (trx) => {
      await trx(EFFECTS).insert({ name: work.key, step });
      await hooks.within?.(work, step, trx);
      return step < STEPS ? { next: 'more', cursor: { step } } : { next: 'done', result: { step } };
    };
  },
  async failed(_strapi, _work, { code }) {
    hooks.told?.(code);
  },
});

/** A server beside the host's own, which does not know the tests' kinds. */
const withWorker = async (kinds: readonly WorkKind[], use: () => Promise<void>): Promise<void> => {
  const worker = createWorker(strapiOf());
  worker.begin(kinds);
  try {
    await use();
  } finally {
    await worker.end();
  }
};

const stepsOf = async (name: string): Promise<number[]> =>
  (await strapiOf().db.connection(EFFECTS).where({ name }).orderBy('step').select('step')).map(
    ({ step }: { step: number }) => step,
  );

const ALL = [1, 2, 3, 4, 5];

const queue = (key: string, more: object = {}) =>
  enqueue(strapiOf(), { kind: 'five-steps', key, payload: {}, ...more });
const seen = (key: string) => workOf(strapiOf(), 'five-steps', key);
const over = (key: string) => until(() => seen(key), isOver);

/** A promise that a test keeps. */
const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
};

describe('the queue', () => {
  it('takes the same work once, however many ask at once, and again when it is over', async () => {
    const asked = await Promise.all(Array.from({ length: 8 }, () => queue('at once')));
    expect(asked.filter(Boolean)).toHaveLength(1);
    await withWorker([fiveSteps()], async () => {
      expect(await over('at once')).toMatchObject({ state: 'done', problem: null, owner: null });
    });
    expect(await stepsOf('at once')).toEqual(ALL);
    expect(await queue('at once')).toBe(true);
    expect(await stopWork(strapiOf(), { kind: 'five-steps', key: 'at once' })).toBe(true);
    expect(await stopWork(strapiOf(), { kind: 'five-steps', key: 'at once' })).toBe(false);
  });

  it('tells keys apart that a database’s collation does not', async () => {
    const keys = ['Seoul', 'seoul', 'séoul', 'Seoul '];
    expect(await Promise.all(keys.map((key) => queue(key)))).toEqual([true, true, true, true]);
    for (const key of keys) await stopWork(strapiOf(), { kind: 'five-steps', key });
  });

  it('takes work with the transaction that asks for it, or not at all', async () => {
    const refused = strapiOf().db.transaction(async () => {
      expect(await queue('rolled back')).toBe(true);
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await seen('rolled back')).toBeUndefined();
  });

  it('goes on in a transaction where the same work is there already', async () => {
    await queue('twice');
    await strapiOf().db.transaction(async () => {
      expect(await queue('twice')).toBe(false);
      expect(await queue('after twice')).toBe(true);
    });
    expect(await seen('after twice')).toMatchObject({ state: 'waiting' });
    for (const key of ['twice', 'after twice']) await stopWork(strapiOf(), { kind: 'five-steps', key });
  });
});

describe('a server', () => {
  it('leaves work alone that it does not know, for one that does', async () => {
    await queue('unknown');
    // The host's own server looks, and does what it knows.
    await enqueue(strapiOf(), { kind: 'sweep', key: 'known' });
    await withWorker([], async () => {
      const { service } = host.strapi.plugin('newsroom');
      await service('stamps').start({ type: 'plugin::newsroom.article', documents: ['nobody'] });
      await until(() => workOf(strapiOf(), 'sweep', 'known'), isOver);
    });
    expect(await seen('unknown')).toMatchObject({ state: 'waiting', owner: null, attempts: 0 });
    await withWorker([fiveSteps()], async () => {
      expect(await over('unknown')).toMatchObject({ state: 'done' });
    });
  });

  it('waits for its step when it ends, and another goes on behind it', async () => {
    const [reached, held] = [gate(), gate()];
    const before: Hook = async (_work, step) => {
      if (step !== 3) return;
      reached.open();
      await held.opened;
    };
    await queue('ended');
    const worker = createWorker(strapiOf());
    worker.begin([fiveSteps({ before })]);
    await reached.opened;
    let hasEnded = false;
    const ended = worker.end().then(() => {
      hasEnded = true;
    });
    await seen('ended');
    expect(hasEnded).toBe(false);
    held.open();
    await ended;
    expect(await stepsOf('ended')).toEqual([1, 2, 3]);
    expect(await seen('ended')).toMatchObject({ state: 'waiting', owner: null, token: null, attempts: 0 });
    await withWorker([fiveSteps()], async () => void (await over('ended')));
    expect(await stepsOf('ended')).toEqual(ALL);
  });

  it('keeps nothing of a step once another has taken the work over', async () => {
    const [reached, held] = [gate(), gate()];
    const slow: Hook = async (_work, step) => {
      if (step !== 2) return;
      reached.open();
      await held.opened;
    };
    await queue('taken over');
    await withWorker([fiveSteps({ before: slow })], async () => {
      await reached.opened;
      const { token } = await seen('taken over');
      await letLeaseRunOut(strapiOf(), 'five-steps', 'taken over');
      await withWorker([fiveSteps()], async () => {
        expect(await over('taken over')).toMatchObject({ state: 'done' });
      });
      expect(token).not.toBeNull();
      held.open();
    });
    expect(await stepsOf('taken over')).toEqual(ALL);
  });

  it('keeps nothing of a step of work that is stopped', async () => {
    const before: Hook = async (_work, step) => {
      if (step === 4) await stopWork(strapiOf(), { kind: 'five-steps', key: 'stopped' });
    };
    await queue('stopped');
    await withWorker([fiveSteps({ before })], async () => {
      expect(await over('stopped')).toMatchObject({ state: 'stopped', token: null });
    });
    expect(await stepsOf('stopped')).toEqual([1, 2, 3]);
  });
});

describe('a step that comes to nothing', () => {
  it('is tried again, and what was done before it stays', async () => {
    let faults = 0;
    const within: Hook = (_work, step) => {
      if (step !== 3 || (faults += 1) > 1) return;
      throw new Error('a passing fault');
    };
    await queue('tried again');
    await withWorker([fiveSteps({ within })], async () => {
      expect(await over('tried again')).toMatchObject({ state: 'done', problem: null, attempts: 0 });
    });
    expect(faults).toBe(2);
    expect(await stepsOf('tried again')).toEqual(ALL);
  });

  it('fails the work after the last attempt, with a problem that can be told', async () => {
    const told: string[] = [];
    const within: Hook = (_work, step) => {
      if (step === 2) throw new Error('select 1 - no such table');
    };
    await queue('failed', { attempts: 2 });
    await withWorker([fiveSteps({ within, told: (code) => told.push(code) })], async () => {
      expect(await over('failed')).toMatchObject({ state: 'failed', problem: 'database', attempts: 2 });
    });
    expect(told).toEqual(['database']);
    expect(await stepsOf('failed')).toEqual([1]);
    expect(await queue('failed')).toBe(true);
    await stopWork(strapiOf(), { kind: 'five-steps', key: 'failed' });
  });

  it('fails work in the middle of which servers end each time', async () => {
    const told: string[] = [];
    await queue('deadly', { attempts: 3 });
    const left = { state: 'running', owner: 'gone', token: 'gone', lease_until: 1, attempts: 2 };
    await workTable(strapiOf()).where({ key: 'deadly' }).update(left);
    await withWorker([fiveSteps({ told: (code) => told.push(code) })], async () => {
      expect(await over('deadly')).toMatchObject({ state: 'failed', problem: 'stopped' });
    });
    expect(told).toEqual(['stopped']);
    expect(await stepsOf('deadly')).toEqual([]);
  });

  it('gives way to who holds its rows, without end and without an attempt', async () => {
    const givenWay: number[] = [];
    const kind = fiveSteps();
    const polite: WorkKind<unknown, Cursor> = {
      ...kind,
      async step(strapi, work, circumstances) {
        givenWay.push(circumstances.gaveWay);
        if (work.cursor?.step === 2 && circumstances.gaveWay < 7)
          throw Object.assign(new Error('could not obtain lock'), { code: '55P03' });
        return kind.step(strapi, work, circumstances);
      },
    };
    await queue('polite', { attempts: 1 });
    await withWorker([polite], async () => {
      expect(await over('polite')).toMatchObject({ state: 'done' });
    });
    expect(givenWay).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0]);
  });
});

// An SQLite file has no connection to lose.
const withConnections = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? it.skip : it;

describe('a connection that the database ends', () => {
  withConnections('in the middle of a transaction costs no attempt, and does nothing twice', async () => {
    let kills = 0;
    const within: Hook = async (_work, step, trx) => {
      if (!trx || (step !== 2 && step !== 4) || (kills += 1) % 3 === 0) return;
      await killConnection(strapiOf(), trx);
      // Whatever comes next on it, as a batch of many statements has it.
      await trx(EFFECTS).where({ name: 'nobody' }).first();
    };
    await queue('cut off', { attempts: 1 });
    await withWorker([fiveSteps({ within })], async () => {
      expect(await over('cut off')).toMatchObject({ state: 'done', attempts: 0, problem: null });
    });
    expect(kills).toBe(6);
    expect(await stepsOf('cut off')).toEqual(ALL);
  });

  withConnections('with a commit on its way leaves no doubt about the step', async () => {
    let kills = 0;
    const within: Hook = async (_work, step, trx) => {
      if (!trx || step !== 3 || (kills += 1) > 1) return;
      await killConnection(strapiOf(), trx);
    };
    await queue('in doubt', { attempts: 1 });
    await withWorker([fiveSteps({ within })], async () => {
      expect(await over('in doubt')).toMatchObject({ state: 'done', attempts: 0, problem: null });
    });
    expect(kills).toBe(2);
    expect(await stepsOf('in doubt')).toEqual(ALL);
  });

  withConnections('with all others, again and again, fails nothing', async () => {
    let kills = 0;
    const within: Hook = async (_work, _step, trx) => {
      if (!trx || (kills += 1) % 2 === 0) return;
      await killAllConnections(strapiOf());
    };
    // Whoever looks on loses their connection as well.
    const look = () => seen('restarted').catch(() => undefined);
    await queue('restarted', { attempts: 1 });
    await withWorker([fiveSteps({ within })], async () => {
      const row = await until(look, (now) => now !== undefined && isOver(now));
      expect(row).toMatchObject({ state: 'done', attempts: 0, problem: null });
    });
    expect(await stepsOf('restarted')).toEqual(ALL);
  });
});

describe('due times', () => {
  it('wait for the database’s clock', async () => {
    await queue('later', { dueAt: new Date(Date.now() + 86_400_000) });
    await queue('now');
    await withWorker([fiveSteps()], async () => void (await over('now')));
    expect(await seen('later')).toMatchObject({ state: 'waiting' });
    await workTable(strapiOf()).where({ key: 'later' }).update({ due_at: 1 });
    await withWorker([fiveSteps()], async () => {
      expect(await over('later')).toMatchObject({ state: 'done' });
    });
  });

  it('come again, from the beginning', async () => {
    const kind: WorkKind = {
      kind: 'repeated',
      nameOf: () => 'the repeated test',
      step:
        async (_strapi, { key, cursor }) =>
        async (trx) => {
          expect(cursor).toBeNull();
          await trx(EFFECTS).insert({ name: key, step: 1 });
          return { next: 'again', after: 100 };
        },
    };
    await enqueue(strapiOf(), { kind: 'repeated', key: 'each time' });
    await withWorker([kind], async () => {
      await until(
        () => stepsOf('each time'),
        ({ length }) => length >= 3,
      );
    });
    expect(await enqueue(strapiOf(), { kind: 'repeated', key: 'each time' })).toBe(false);
    expect(await workOf(strapiOf(), 'repeated', 'each time')).toMatchObject({
      state: 'waiting',
      attempts: 0,
    });
    await stopWork(strapiOf(), { kind: 'repeated', key: 'each time' });
  });
});

it('forgets what has been over for a while, and nothing else', async () => {
  for (const key of ['long over', 'just over']) {
    await queue(key);
    await stopWork(strapiOf(), { kind: 'five-steps', key });
  }
  await queue('long waiting');
  await workTable(strapiOf()).where({ key: 'long over' }).update({ finished_at: 1 });
  await workTable(strapiOf()).where({ key: 'long waiting' }).update({ due_at: 1 });
  const name = { kind: forgetWork.kind, key: 'all' };
  await workTable(strapiOf()).where(name).update({ due_at: 1 });
  await withWorker([forgetWork], async () => {
    await until(
      () => seen('long over'),
      (row) => row === undefined,
    );
  });
  expect(await seen('just over')).toMatchObject({ state: 'stopped' });
  expect(await seen('long waiting')).toMatchObject({ state: 'waiting' });
  expect(await workOf(strapiOf(), name.kind, name.key)).toMatchObject({ state: 'waiting' });
  await stopWork(strapiOf(), { kind: 'five-steps', key: 'long waiting' });
});
