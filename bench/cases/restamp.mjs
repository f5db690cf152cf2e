import { ratioFigure } from '../support/figure.mjs';
import { createDatabase } from '../support/postgres.mjs';
import { makeProject } from '../support/project.mjs';
import { startServer } from '../support/server.mjs';

const ARTICLES = 100_000;
const MOST_SECONDS = 60;
const SAVES = 200;

/**
 * Stamping all articles again after a rule has changed, each with its draft and its published row and its
 * history; and what a save of one of them costs an editor meanwhile. On PostgreSQL where one answers, else
 * on SQLite.
 */
export const restamp = {
  name: 'restamp',
  run: async ({ progress }) => {
    const database = await createDatabase();
    const on = database ? 'PostgreSQL' : 'SQLite';
    progress(`making ${ARTICLES.toLocaleString('en')} articles on ${on}`);
    const server = await startServer(makeProject('restamp', { twins: false }), { env: database?.env });
    try {
      await server.job('growStamped', { count: ARTICLES });
      progress('restamp');
      const quiet = await server.job('saves', { count: SAVES });
      const { seconds, stamped, saves } = await server.job('restamp', {});
      if (stamped !== ARTICLES) throw new Error(`${stamped} articles were stamped again`);
      return [
        {
          name: `stamp ${ARTICLES.toLocaleString('en')} articles again, ${on}`,
          unit: 'seconds',
          seconds,
          goal: MOST_SECONDS,
          met: seconds <= MOST_SECONDS,
        },
        ratioFigure(`a save while articles are stamped again, ${on}`, {
          plugin: saves.slice(0, SAVES),
          bare: quiet.slice(0, saves.length),
          bareIs: 'the same save while nothing else is done',
        }),
      ];
    } finally {
      await server.stop();
      await database?.remove();
    }
  },
};
