import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { articles } from './support/articles';
import { ROOT, startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

// An SQLite file has one server.
const withServers = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? describe.skip : describe;

withServers('two servers on one database', () => {
  it('never give one address to two articles', async () => {
    const other = spawn(
      process.execPath,
      [join(ROOT, 'tests/server/support/server-process.js'), host.folder, '8'],
      {
        // Jest gives its tests an environment of their own.
        env: process.env,
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    const lines = createInterface({ input: other.stdout })[Symbol.asyncIterator]();
    const until = async (wanted: (line: string) => boolean): Promise<string> => {
      for (let next = await lines.next(); !next.done; next = await lines.next())
        if (wanted(next.value)) return next.value;
      throw new Error('the second server stopped');
    };
    await until((line) => line === 'ready');
    other.stdin.write('go\n');
    const here = await Promise.all(
      Array.from({ length: 8 }, () => articles(host.strapi).create({ data: { headline: 'Two servers' } })),
    );
    const there: string[] = JSON.parse(await until((line) => line.startsWith('[')));
    const slugs = [...here.map(({ slug }) => slug), ...there];
    expect(slugs).toHaveLength(16);
    expect(new Set(slugs).size).toBe(16);
    expect(slugs.every((slug) => /^two-servers(-\d+)?$/.test(slug))).toBe(true);
  });
});
