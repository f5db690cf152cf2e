import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProject,
  makeFolder,
  packPlugin,
  removeFolder,
  run,
  startProject,
  type Language,
  type RunningProject,
} from './project';

jest.setTimeout(20 * 60_000);

const TYPES = ['article', 'correspondent', 'special-coverage'].map((name) => `plugin::newsroom.${name}`);

let folder: string;
let tarball: string;

beforeAll(() => {
  folder = makeFolder();
  tarball = packPlugin(folder);
});
afterAll(() => removeFolder(folder));

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

describe.each<Language>(['javascript', 'typescript'])(
  'a fresh %s project with the packed plugin',
  (language) => {
    let project: string;
    let strapi: RunningProject;

    beforeAll(async () => {
      project = createProject(folder, language, tarball);
      run(project, 'npm', 'run', 'build');
      strapi = await startProject(project);
    });
    afterAll(() => strapi?.stop());

    it('shows the three types, publishes an article and stamps it', async () => {
      const account = {
        firstname: 'Ida',
        lastname: 'Quay',
        email: 'ida@quay.example',
        password: 'Harbour-1234',
      };
      const { token } = (await strapi.ask<{ token: string }>('POST', '/admin/register-admin', account)).data;
      const types = '/content-manager/content-types';
      const shown = await strapi.ask<{ uid: string }[]>('GET', types, undefined, token);
      expect(shown.data.map(({ uid }) => uid)).toEqual(expect.arrayContaining(TYPES));

      const key = { name: 'test', description: '', type: 'full-access', lifespan: null };
      const made = await strapi.ask<{ accessKey: string }>('POST', '/admin/api-tokens', key, token);
      const { accessKey } = made.data;
      const data = {
        headline: 'Ferries sail again',
        dateline: 'OSLO, Jan 21 (Reuters) -',
        imageCredit: 'Jo Reyes/AP',
      };
      const created = await strapi.ask<object>('POST', '/api/newsroom/articles', { data }, accessKey);
      expect(created.data).toMatchObject({
        slug: 'ferries-sail-again',
        datelineCity: 'Oslo',
        dateline: {
          places: [{ city: 'Oslo', country: 'NO' }],
          agency: 'Reuters',
          date: { month: 1, day: 21 },
        },
        imageCredit: { creators: ['Jo Reyes'], sources: ['AP'] },
        copyrightNotice: '© Quay Press. All rights reserved.',
      });
    });

    it('serves an admin that holds the plugin', async () => {
      const page = await strapi.page('/admin/');
      expect(page).toMatch(/<script[^>]+src="[^"]+\.js"/);
    });

    it('gives the house’s rules to other code, as CommonJS and as a module', () => {
      const line = `parseDateline('LIMA (AP) —')?.dateline.places[0].city`;
      const required = `const { parseDateline } = require('strapi-plugin-newsroom/domain'); console.log(${line})`;
      const imported = `import { parseDateline } from 'strapi-plugin-newsroom/domain'; console.log(${line})`;
      expect(run(project, 'node', '-e', required).trim()).toBe('Lima');
      expect(run(project, 'node', '--input-type=module', '-e', imported).trim()).toBe('Lima');
    });

    if (language === 'typescript') {
      it('type-checks code that uses its rules and its types', () => {
        run(project, 'npx', 'strapi', 'ts:generate-types');
        writeFileSync(
          join(project, 'src/uses-newsroom.ts'),
          [
            `import { formatDateline, parseDateline, type Dateline } from 'strapi-plugin-newsroom/domain';`,
            `const dateline: Dateline = parseDateline('LIMA (AP) —')?.dateline ?? { places: [] };`,
            `export const line: string = formatDateline(dateline, 'ap');`,
            `export const headlines = async (): Promise<(string | null | undefined)[]> =>`,
            `  (await strapi.documents('plugin::newsroom.article').findMany()).map(({ headline }) => headline);`,
            ``,
          ].join('\n'),
        );
        run(project, 'npx', 'tsc', '--noEmit', '-p', '.');
        writeFileSync(
          join(project, 'src/misuses-newsroom.ts'),
          `strapi.documents('plugin::newsroom.artikle');\n`,
        );
        expect(() => run(project, 'npx', 'tsc', '--noEmit', '-p', '.')).toThrow(/artikle/);
      });
    }
  },
);
