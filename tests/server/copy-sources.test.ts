import { ARTICLE } from '../../server/src/platform/uids';
import { startHost, type Host } from './support/host';
import { signIn } from './support/sign-in';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    config: {
      publication: 'The Harbour Times',
      rules: {
        coast: { source: 'Coastal Wire', aliases: ['CW'], holder: 'Coastal Wire Ltd' },
        german: { locale: 'de' },
      },
    },
  });
});
afterAll(() => host?.stop());

const found = async (q: string): Promise<string[]> =>
  (await host.admin('get', `/newsroom/sources?q=${encodeURIComponent(q)}`)).body.data;

it('those that the house has rules for come first, then the agencies', async () => {
  expect(await found('')).toEqual(['Coastal Wire']);
  expect((await found('coast'))[0]).toBe('Coastal Wire');
  expect(await found('a')).toHaveLength(8);
  expect(await found('reut')).toContain('Reuters');
  expect(await found('연합')).toContain('연합뉴스');
  expect(await found('no such agency')).toEqual([]);
});

it('a question that is none is refused by its path', async () => {
  const { status, body } = await host.admin('get', `/newsroom/sources?q=${'x'.repeat(101)}`);
  expect([status, body.error.details.errors[0].path]).toEqual([400, ['q']]);
});

it('they are for whoever may say who supplied an article', async () => {
  const on = (name: string, ...fields: string[]) => ({
    action: `plugin::content-manager.explorer.${name}`,
    ...{ subject: ARTICLE, properties: { fields } },
  });
  const statusOf = async (...role: ReturnType<typeof on>[]) =>
    (await (await signIn(host, role))('get', '/newsroom/sources?q=ap')).status;
  expect(await statusOf(on('create', 'source'))).toBe(200);
  expect(await statusOf(on('update', 'source'))).toBe(200);
  expect(await statusOf(on('create', 'headline'), on('read', 'source'))).toBe(403);
});
