import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { ask, node } from './node';

/** A command that cannot go on says why in one sentence, without a stack, and ends with 1. */
const refusal = async (args: string[], env?: NodeJS.ProcessEnv): Promise<string> => {
  const { code, stdout, stderr } = await node(args, env);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).not.toContain('Installing');
  return stderr;
};

describe('a Node that cannot run the project', () => {
  it.each([
    ['v12.22.12', 'This needs Node 20 to 26, and this is Node 12.22.12.'],
    ['v18.20.4', 'This needs Node 20 to 26, and this is Node 18.20.4.'],
    ['v27.0.0', 'This needs Node 20 to 26, and this is Node 27.0.0.'],
  ])('%s is refused by name', async (version, sentence) => {
    expect(await ask('node-version', `it.nodeProblem('${version}')`)).toContain(sentence);
  });

  it.each(['v20.0.0', 'v22.4.1', 'v26.1.0'])('%s is taken', async (version) => {
    expect(await ask('node-version', `it.nodeProblem('${version}')`)).toBeNull();
  });
});

describe('a taken port', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::1'])(
    'is refused before anything is built, whoever has it on %s',
    async (host) => {
      const other = createServer().listen(0, host);
      const [problem] = await Promise.race([once(other, 'listening').then(() => []), once(other, 'error')]);
      if (problem) return; // A machine without IPv6.
      const { port } = other.address() as AddressInfo;
      const sentence = await refusal(['scripts/demo.mjs', '--port', String(port)]);
      other.close();
      expect(sentence).toMatch(
        new RegExp(`^Port ${port} is taken by another program.*--port ${port + 1}"\\.$`),
      );
    },
  );

  it('may be given by PORT', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal(['scripts/demo.mjs'], { PORT: String(port) })).toContain(`Port ${port} is taken`);
    other.close();
  });
});

describe('a wrong word on the command line', () => {
  it.each([
    [['scripts/demo.mjs', '--port', 'abc'], '"abc" is not a port'],
    [['scripts/demo.mjs', '--port=70000'], '"70000" is not a port'],
    [['scripts/demo.mjs', '--port'], '"" is not a port'],
    [['scripts/demo.mjs', '--rest'], '"--rest" is not an option of the demo'],
    [['scripts/test.mjs', 'unit'], '"unit" is not one of the steps of "npm test"'],
    [['scripts/test-database.mjs', 'oracle'], '"oracle" is not a database of the tests'],
    [['scripts/test-node.mjs', 'lts'], '"lts" is not a version of Node'],
    [['scripts/test-node.mjs'], '"" is not a version of Node'],
  ])('%j', async (args, sentence) => {
    expect(await refusal(args)).toContain(sentence);
  });
});

describe('a machine without a compiler', () => {
  const nothing = { PATH: '/nowhere' };

  it('is told each tool that is missing, and which Node needs none, where SQLite has to be compiled', async () => {
    expect(await ask('sqlite', 'it.compilerProblem(12)', nothing)).toMatch(
      /has to be compiled for Node [\d.]+, and python3, make, and g\+\+ are missing: .+ Node 22\.14 or later, .+ first\.$/,
    );
  });

  it('is enough for an SQLite that brings its binaries', async () => {
    expect(await ask('sqlite', 'it.compilerProblem(13)', nothing)).toBeNull();
  });
});

it('names the database server that does not answer', async () => {
  const sentence = await refusal(['scripts/test-database.mjs', 'postgres'], { DATABASE_PORT: '1' });
  expect(sentence).toMatch(/^No PostgreSQL answers at 127\.0\.0\.1, port 1: .+DATABASE_PASSWORD\.$/);
});
