import { addSecrets, SECRET, type Rows } from './support/secrets';
import { startHost, type Host } from './support/host';
import { gather, PEOPLE, type Call, type Person } from './support/people';
import { MATRIX, type Knock } from './support/route-matrix';

let host: Host;
let calls: Record<Person, Call>;
let rows: Rows;

beforeAll(async () => {
  host = await startHost({
    config: {
      publication: 'The Harbour Times',
      holder: 'Harbour Press',
      rules: {
        wire: { source: SECRET.source, holder: 'Wire Holdings', templates: { en: '© {holder}, {byline}' } },
      },
      machineTerms: { enabled: true },
    },
  });
  const people = await gather(host);
  calls = people.calls;
  rows = await addSecrets(host, people.ownId);
});
afterAll(() => host?.stop());

interface Router {
  type: string;
  routes: Route[] | (() => Route[]);
}
interface Route {
  method: string;
  path: string;
}

it('knows every route of the plugin', () => {
  const routers = Object.values(host.strapi.plugin('newsroom').routes) as unknown as Router[];
  const routes = routers.flatMap(({ type, routes: listed }) =>
    (typeof listed === 'function' ? listed() : listed).map(({ method, path }) => `${type} ${method} ${path}`),
  );
  expect([...new Set(MATRIX.map(({ route }) => route))].sort()).toEqual(routes.sort());
});

type Method = Parameters<Call>[0];

const ask = (person: Person, { route, path, body }: Knock) => {
  const method = route.split(' ')[1]?.toLowerCase() as Method;
  return calls[person](method, path(rows), body?.(rows));
};

/** What of somebody else's article no answer to a role may hold. */
const keptFrom = (person: Person): string[] => {
  if (person === 'full') return [];
  const { headline, notice, ...others } = SECRET;
  if (person === 'some') return [notice, ...Object.values(others)];
  // The notice of what is published is everybody's.
  return [headline, ...(person === 'token' ? [] : [notice]), ...Object.values(others)];
};

it.each(MATRIX.map((knock) => [`${knock.route} ${knock.about ?? ''}`.trim(), knock] as const))(
  '%s',
  async (_name, knock) => {
    const statuses: Partial<Record<Person, number>> = {};
    for (const person of PEOPLE) {
      const { status, text } = await ask(person, knock);
      statuses[person] = status;
      expect([person, keptFrom(person).filter((secret) => text.includes(secret))]).toEqual([person, []]);
      if (person === 'full' && knock.tells) expect(text).toContain(knock.tells);
    }
    expect(statuses).toEqual(knock.expected);
  },
);
