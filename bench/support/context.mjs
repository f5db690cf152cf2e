import { makeProject, PLUGIN, TWIN } from './project.mjs';
import { startServer } from './server.mjs';
import { addTargets, story } from './story.mjs';

const onlyOnce = (make) => {
  let made;
  return () => (made ??= make());
};

/**
 * What the cases share: servers that start when the first case asks for them.
 *
 * @param {{ sizes: number[], progress: (text: string) => void }} options
 */
export const createContext = ({ sizes, progress }) => {
  const running = [];
  const start = async (name) => {
    const server = await startServer(makeProject(name, { twins: true }));
    running.push(server);
    return { server, relations: await addTargets(server) };
  };
  let number = 0;
  return {
    progress,
    /** A server with few articles, for the writes. */
    writingServer: onlyOnce(async () => ({ ...(await start('writes')), nextNumber: () => (number += 1) })),
    /** A server for each size, all at once, so that sizes can be measured in turns. */
    readingServers: onlyOnce(async () => {
      const servers = new Map();
      for (const size of sizes) {
        progress(`making ${size.toLocaleString('en')} articles`);
        const { server, relations } = await start(`reads-${size}`);
        for (const [uid, own] of [
          [PLUGIN.article, relations.plugin],
          [TWIN.article, relations.twin],
        ]) {
          await server.job('grow', { uid, count: size, data: story(0, own) });
        }
        servers.set(size, server);
      }
      return servers;
    }),
    stop: () => Promise.all(running.map((server) => server.stop())),
  };
};
