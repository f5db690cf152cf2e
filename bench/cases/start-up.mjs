import { ratioFigure } from '../support/figure.mjs';
import { inTurns } from '../support/measure.mjs';
import { makeProject } from '../support/project.mjs';
import { startServer } from '../support/server.mjs';

const GOAL = 1.1;
const ROUNDS = 12;

/**
 * From the start of the process until the server listens, with and without the plugin. The project is no
 * empty one: it has three content types of its own (the twins), and its database was set up by an earlier
 * start.
 */
export const startUp = {
  name: 'start-up',
  run: async ({ progress }) => {
    progress('start-up');
    const start = (name, withPlugin) => {
      const folder = makeProject(name, { twins: true });
      return async () => {
        const server = await startServer(folder, { withPlugin });
        await server.stop();
        return server.ms;
      };
    };
    const samples = await inTurns(
      { plugin: start('start-with', true), bare: start('start-without', false) },
      { rounds: ROUNDS, warmUp: 2 },
    );
    return [ratioFigure('start-up', { ...samples, atMost: GOAL })];
  },
};
