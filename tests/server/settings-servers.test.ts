import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { articles, rowsOf } from './support/articles';
import { ROOT, startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

// An SQLite file has one server.
const withServers = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? describe.skip : describe;

const startOther = async () => {
  const other = spawn(
    process.execPath,
    [join(ROOT, 'tests/server/support/settings-process.js'), host.folder],
    // Jest gives its tests an environment of their own.
    { env: process.env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: other.stdout })[Symbol.asyncIterator]();
  const until = async (wanted: (line: string) => boolean): Promise<string> => {
    for (let next = await lines.next(); !next.done; next = await lines.next())
      if (wanted(next.value)) return next.value;
    throw new Error('the second server stopped');
  };
  await until((line) => line === 'ready');
  return {
    ask: async (line: string): Promise<string> => {
      other.stdin.write(`${line}\n`);
      return (await until((said) => said.startsWith('= '))).slice(2);
    },
    stop: () => other.stdin.end(),
  };
};

withServers('two servers on one database', () => {
  it('of two saves at once one is told, and each server goes by what was saved', async () => {
    const other = await startOther();
    const settings = host.strapi.plugin('newsroom').service('settings');
    const publication = async () =>
      (await host.strapi.plugin('newsroom').service('house').settings()).publication;
    const soon = async (said: () => Promise<string>, wanted: string) => {
      for (let tries = 0; (await said()) !== wanted; tries += 1) {
        if (tries === 100) throw new Error(`it is still "${await said()}", not "${wanted}"`);
        await new Promise((later) => setTimeout(later, 100));
      }
    };
    for (let round = 0; round < 10; round += 1) {
      const { revision } = await settings.state();
      const [here, there] = await Promise.all([
        settings.save({ revision, overrides: { publication: `Here ${round}` }, by: 'Here' }),
        other.ask(`save ${revision} There ${round}`),
      ]);
      expect([here.outcome, there].sort()).toEqual(['conflict', 'saved']);
      const winner = here.outcome === 'saved' ? `Here ${round}` : `There ${round}`;
      expect(await settings.state()).toMatchObject({
        revision: revision + 1,
        overrides: { publication: winner },
      });
    }
    const { revision } = await settings.state();
    expect(await other.ask(`save ${revision} The Other Quay`)).toBe('saved');
    await soon(publication, 'The Other Quay');
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Late' },
      status: 'published',
    });
    expect((await rowsOf(host.strapi, documentId)).published?.usageTerms).toBe(
      'For subscribers of The Other Quay only.',
    );
    await settings.save({ revision: revision + 1, overrides: { publication: 'Here again' }, by: 'Here' });
    await soon(() => other.ask('publication'), 'Here again');
    other.stop();
  });
});
