import { Problem } from '../lib/problem.mjs';

export const HELP = `npm run demo                  start the demo newsroom; installs and builds first where that is needed
npm run demo -- --reset       start over: throws away its database and uploaded pictures
npm run demo -- --port 1338   listen on another port than 1337 (or set PORT; HOST says on which address)

DEMO_DATA names another folder for its database and uploaded pictures than the playground's.`;

const portOf = (text) => {
  const port = Number(text);
  if (/^\d+$/.test(text ?? '') && port >= 1 && port <= 65535) return port;
  throw new Problem(`"${text ?? ''}" is not a port: give a number from 1 to 65535.`);
};

/**
 * @param {string[]} args what follows `npm run demo --`
 * @param {{ PORT?: string, HOST?: string }} env
 */
export const readOptions = (args, env) => {
  const options = {
    help: false,
    reset: false,
    port: portOf(env.PORT || '1337'),
    host: env.HOST || '127.0.0.1',
  };
  for (let at = 0; at < args.length; at += 1) {
    const [name, value] = args[at].split(/=(.*)/s);
    if (name === '--reset') options.reset = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--port' || name === '-p') options.port = portOf(value ?? args[(at += 1)]);
    else throw new Problem(`"${args[at]}" is not an option of the demo. These are:\n${HELP}`);
  }
  return options;
};
