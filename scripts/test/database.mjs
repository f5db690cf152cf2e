import { answers } from '../lib/port.mjs';
import { Problem, tellProblems } from '../lib/problem.mjs';
import { buildPlugin } from '../lib/build-plugin.mjs';
import { installIfNeeded } from '../lib/install.mjs';
import { runScript } from '../lib/run.mjs';

const DATABASES = {
  postgres: { name: 'PostgreSQL', port: 5432 },
  mariadb: { name: 'MariaDB', port: 3306 },
};

/** Runs the server tests on the database that the first argument names. */
const main = async () => {
  const kind = process.argv[2] ?? '';
  const database = DATABASES[kind];
  if (!database)
    throw new Problem(
      `"${kind}" is not a database of the tests, which are ${Object.keys(DATABASES).join(', ')}.`,
    );
  const host = process.env.DATABASE_HOST ?? '127.0.0.1';
  const port = Number(process.env.DATABASE_PORT ?? database.port);
  if (!(await answers(port, host))) {
    throw new Problem(
      `No ${database.name} answers at ${host}, port ${port}: start one ("docker compose up -d ${kind}"), or say where ` +
        'one is with DATABASE_HOST, DATABASE_PORT, DATABASE_USERNAME and DATABASE_PASSWORD.',
    );
  }
  await installIfNeeded();
  await buildPlugin();
  process.exitCode = await runScript('test:server', { TEST_DATABASE: kind });
};

await tellProblems(main);
