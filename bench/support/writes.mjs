import { ratioFigure } from './figure.mjs';
import { inTurns } from './measure.mjs';
import { PLUGIN, TWIN } from './project.mjs';

const GOAL = 1.08;
const ROUNDS = 200;
const WARM_UP = 30;

/** One of the two types as a writer sees it; each method does its work once and gives `ms` and `documentId`. */
const sideOf = (server, uid, path, relations) => {
  const rest = async (method, address, data) => {
    const { ms, body } = await server.ask(method, address, { data });
    await server.job('settle');
    return { ms, documentId: body.data.documentId };
  };
  return {
    relations,
    document: (action, params) => server.job('document', { uid, action, params }),
    post: (query, data) => rest('POST', `${path}${query}`, data),
    put: (documentId, query, data) => rest('PUT', `${path}/${documentId}${query}`, data),
  };
};

/**
 * Measures writes of articles through the plugin against the same writes of their twins, in turns.
 *
 * @param {Record<string, Function | { prepare: Function, act: Function }>} writes by the figure's name: what
 *   is timed, and what comes before it untimed
 */
export const writeFigures = async ({ writingServer, progress }, writes) => {
  const { server, relations, nextNumber } = await writingServer();
  const sides = {
    plugin: sideOf(server, PLUGIN.article, '/api/newsroom/articles', relations.plugin),
    bare: sideOf(server, TWIN.article, '/api/twin-articles', relations.twin),
  };
  const figures = [];
  for (const [name, write] of Object.entries(writes)) {
    progress(name);
    const { prepare, act } = typeof write === 'function' ? { act: write } : write;
    const once = (side) => async () => {
      const n = nextNumber();
      const prepared = await prepare?.(side, n);
      return (await act(side, n, prepared)).ms;
    };
    const samples = await inTurns(
      { plugin: once(sides.plugin), bare: once(sides.bare) },
      { rounds: ROUNDS, warmUp: WARM_UP },
    );
    figures.push(ratioFigure(name, { ...samples, atMost: GOAL }));
  }
  return figures;
};
