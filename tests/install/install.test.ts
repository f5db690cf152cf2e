import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAdmin, expectArticles, expectRules, PUBLISHED, signUp, STORY } from './expectations';
import {
  addPackages,
  configurePlugins,
  createProject,
  keepTables,
  makeFolder,
  packPlugin,
  removeFolder,
  run,
  strapi,
  write,
  writeOwnArticle,
} from './project';
import { startProject, type RunningProject } from './running';

jest.setTimeout(20 * 60_000);

let tarball: string;

beforeAll(() => {
  makeFolder();
  tarball = packPlugin();
});
afterAll(removeFolder);

it('packs what a project needs and nothing else', () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const outside = files.filter(
    (file) => !/^package\/(dist\/|package\.json|README\.md|LICENSE|CHANGELOG\.md)/.test(file),
  );
  expect(outside).toEqual([]);
  const wanted = [
    'admin/index.mjs',
    'server/index.js',
    'domain/index.mjs',
    'domain/index.d.ts',
    'server/src/index.d.ts',
  ];
  for (const file of wanted) expect(files).toContain(`package/dist/${file}`);
  expect(
    files.filter((file) => /test|playground|bench|\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
  ).toEqual([]);
});

describe('a fresh JavaScript project of npm, with GraphQL and an `article` of its own', () => {
  let project: string;
  let running: RunningProject | undefined;
  let api: string;

  const start = async () => (running = await startProject(project));
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  const stored = async (path: string) =>
    (await (running as RunningProject).ask<object[]>('GET', path, undefined, api)).data;

  beforeAll(() => {
    project = createProject({ language: 'javascript', manager: 'npm', tarball });
    strapi(project, 'build');
  });
  afterAll(stop);

  it('publishes and stamps, beside its own articles, and shows the three types', async () => {
    const keys = await signUp(await start());
    api = keys.api;
    await expectArticles(running as RunningProject, api);
    await expectAdmin(running as RunningProject, keys.admin);
    await stop();
  });

  it('gives the house’s rules to other code', () => expectRules(project));

  it('is described by `strapi openapi generate`, each article at its own address', () => {
    strapi(project, 'openapi', 'generate', '-o', 'openapi.json');
    const { paths } = JSON.parse(readFileSync(join(project, 'openapi.json'), 'utf8'));
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/articles', '/newsroom/articles', '/newsroom/articles/{id}']),
    );
  });

  it('comes back from `strapi export` by `strapi import`', async () => {
    strapi(project, 'export', '--no-encrypt', '-f', 'archive');
    // What is imported takes the place of what is there.
    await start();
    const { documentId } = (await stored('/api/newsroom/articles'))[0] as { documentId: string };
    const data = { headline: 'Overwritten' };
    await (running as RunningProject).ask('PUT', `/api/newsroom/articles/${documentId}`, { data }, api);
    await stop();
    strapi(project, 'import', '--force', '-f', 'archive.tar.gz');
    await start();
    expect(await stored('/api/newsroom/articles')).toMatchObject([
      { headline: STORY.headline, ...PUBLISHED },
    ]);
    await stop();
  });

  it('is removed and installed again on the documented way, and everything is there', async () => {
    keepTables(project);
    writeOwnArticle(project, { type: 'json' });
    configurePlugins(project, 'javascript', false);
    run(project, 'npm', 'uninstall', 'strapi-plugin-newsroom');
    await start();
    expect(await stored('/api/articles')).toMatchObject([{ title: 'Our own', dateline: { agency: 'AP' } }]);
    await expect(stored('/api/newsroom/articles')).rejects.toThrow(/404/);
    await stop();

    addPackages(project, 'npm', tarball);
    configurePlugins(project, 'javascript', true);
    writeOwnArticle(project, { type: 'customField', customField: 'plugin::newsroom.dateline' });
    await start();
    expect(await stored('/api/newsroom/articles')).toMatchObject([
      { headline: STORY.headline, ...PUBLISHED },
    ]);
    expect(await stored('/api/articles')).toMatchObject([{ title: 'Our own', dateline: { agency: 'AP' } }]);
  });
});

describe('a fresh TypeScript project of pnpm, where a package finds only what it declares', () => {
  let project: string;
  let running: RunningProject | undefined;

  beforeAll(() => {
    project = createProject({ language: 'typescript', manager: 'pnpm', tarball });
    strapi(project, 'ts:generate-types');
    strapi(project, 'build');
  });
  afterAll(() => running?.stop());

  it('publishes and stamps, beside its own articles, and shows the three types', async () => {
    running = await startProject(project);
    const { admin, api } = await signUp(running);
    await expectArticles(running, api);
    await expectAdmin(running, admin);
  });

  it('gives the house’s rules to other code', () => expectRules(project));

  it('shares with the admin one copy of what may be there only once', () => {
    const modules = join(project, 'node_modules/.pnpm');
    const copies = (name: string) =>
      readdirSync(modules).filter((folder) => folder.startsWith(`${name.replace('/', '+')}@`)).length;
    const singles = ['@strapi/strapi', '@strapi/admin', '@strapi/design-system', 'react-intl', 'react'];
    expect(singles.map(copies)).toEqual(singles.map(() => 1));
  });

  it('type-checks code that uses its rules and its types', () => {
    write(
      project,
      'src/uses-newsroom.ts',
      [
        `import { formatDateline, parseDateline, type Dateline } from 'strapi-plugin-newsroom/domain';`,
        `const dateline: Dateline = parseDateline('LIMA (AP) —')?.dateline ?? { places: [] };`,
        `export const line: string = formatDateline(dateline, 'ap');`,
        `export const headlines = async (): Promise<(string | null | undefined)[]> =>`,
        `  (await strapi.documents('plugin::newsroom.article').findMany()).map(({ headline }) => headline);`,
        `export const titles = async (): Promise<(string | null | undefined)[]> =>`,
        `  (await strapi.documents('api::article.article').findMany()).map(({ title }) => title);`,
        ``,
      ].join('\n'),
    );
    run(project, 'node_modules/.bin/tsc', '--noEmit', '-p', '.');
    write(project, 'src/misuses-newsroom.ts', `strapi.documents('plugin::newsroom.artikle');\n`);
    expect(() => run(project, 'node_modules/.bin/tsc', '--noEmit', '-p', '.')).toThrow(/artikle/);
  });
});

it('a fresh project of Yarn publishes and stamps', async () => {
  const project = createProject({ language: 'javascript', manager: 'yarn', tarball });
  // Its admin is built from the same packages as npm's.
  write(
    project,
    'config/admin.js',
    `${readFileSync(join(project, 'config/admin.js'), 'utf8')}
    const made = module.exports;
    module.exports = (context) => ({ ...made(context), serveAdminPanel: false });`,
  );
  const running = await startProject(project);
  try {
    await expectArticles(running, (await signUp(running)).api);
  } finally {
    await running.stop();
  }
});
