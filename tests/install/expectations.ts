import { run } from './project';
import type { RunningProject } from './running';

const TYPES = ['article', 'correspondent', 'special-coverage'].map((name) => `plugin::newsroom.${name}`);

/** The keys of the first administrator, and of an API token of full access. */
export const signUp = async (running: RunningProject): Promise<{ admin: string; api: string }> => {
  const account = {
    ...{ firstname: 'Ida', lastname: 'Quay', email: 'ida@quay.example', password: 'Harbour-1234' },
  };
  const { token } = (await running.ask<{ token: string }>('POST', '/admin/register-admin', account)).data;
  const key = { name: 'test', description: '', type: 'full-access', lifespan: null };
  const made = await running.ask<{ accessKey: string }>('POST', '/admin/api-tokens', key, token);
  return { admin: token, api: made.data.accessKey };
};

export const STORY = {
  headline: 'Ferries sail again',
  dateline: 'OSLO, Jan 21 (Reuters) -',
  imageCredit: 'Jo Reyes/AP',
};
export const PUBLISHED = {
  slug: 'ferries-sail-again',
  datelineCity: 'Oslo',
  dateline: {
    places: [{ city: 'Oslo', country: 'NO' }],
    agency: 'Reuters',
    date: { month: 1, day: 21 },
  },
  imageCredit: { creators: ['Jo Reyes'], sources: ['AP'] },
  source: 'Reuters',
  copyrightNotice: `© ${new Date().getFullYear()} Reuters`,
};

/** Publishes an article of the plugin's and one of the project's own, side by side. */
export const expectArticles = async (running: RunningProject, api: string): Promise<void> => {
  const created = await running.ask<object>('POST', '/api/newsroom/articles', { data: STORY }, api);
  expect(created.data).toMatchObject(PUBLISHED);
  const own = await running.ask<object>(
    ...(['POST', '/api/articles', { data: { title: 'Our own', dateline: 'LIMA (AP) —' } }, api] as const),
  );
  expect(own.data).toMatchObject({ title: 'Our own', dateline: { places: [{ city: 'Lima' }] } });
  const query = '{ newsroomArticles { headline copyrightNotice } articles { title dateline } }';
  expect((await running.ask<object>('POST', '/graphql', { query }, api)).data).toMatchObject({
    newsroomArticles: [{ headline: STORY.headline, copyrightNotice: PUBLISHED.copyrightNotice }],
    articles: [{ title: 'Our own', dateline: { agency: 'AP' } }],
  });
};

export const expectAdmin = async (running: RunningProject, admin: string): Promise<void> => {
  const types = '/content-manager/content-types';
  const shown = await running.ask<{ uid: string }[]>('GET', types, undefined, admin);
  expect(shown.data.map(({ uid }) => uid)).toEqual(
    expect.arrayContaining([...TYPES, 'api::article.article']),
  );
  expect(await running.page('/admin/')).toMatch(/<script[^>]+src="[^"]+\.js"/);
};

/** As CommonJS and as a module. */
export const expectRules = (project: string): void => {
  const line = `parseDateline('LIMA (AP) —')?.dateline.places[0].city`;
  const required = `const { parseDateline } = require('strapi-plugin-newsroom/domain'); console.log(${line})`;
  const imported = `import { parseDateline } from 'strapi-plugin-newsroom/domain'; console.log(${line})`;
  expect(run(project, 'node', '-e', required).trim()).toBe('Lima');
  expect(run(project, 'node', '--input-type=module', '-e', imported).trim()).toBe('Lima');
};
