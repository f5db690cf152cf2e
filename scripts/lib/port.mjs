import { connect, createServer } from 'node:net';

/** Whether a server answers there. @returns {Promise<boolean>} */
export const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });

const listenError = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });

/** A port that nothing listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Why a server cannot listen on a port, or nothing. "localhost" may mean IPv4 or IPv6 to a browser, so a
 * server of someone else on either of the two is in the way.
 *
 * @param {number} port
 * @param {string} host to listen on
 * @returns {Promise<string | undefined>}
 */
export const portProblem = async (port, host) => {
  const taken =
    `Port ${port} is taken by another program (perhaps a demo that still runs): stop it, or choose ` +
    `another port with "npm run demo -- --port ${port < 65535 ? port + 1 : port - 1}".`;
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) return taken;
  const error = await listenError(port, host);
  if (!error) return undefined;
  if (error.code === 'EADDRINUSE') return taken;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than you have: choose one above 1023 with "--port".`;
  return `Nothing can listen on ${host}, port ${port}: ${error.message}.`;
};
