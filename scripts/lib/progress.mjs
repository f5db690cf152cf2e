const { stdout } = process;
const live = Boolean(stdout.isTTY) && !process.env.CI;

/** Milliseconds between two looks at a step that runs: on a terminal, and in a log that is read later. */
const BEAT = live ? 250 : 15_000;

/** "7 s", "2 min 05 s" */
export const duration = (milliseconds) => {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
};

const replaceLine = (text) => stdout.write(`\r\u001b[2K${text.slice(0, (stdout.columns ?? 80) - 1)}`);

/**
 * Shows a step from its start to its end, with the time it takes and, while it runs, a heartbeat.
 *
 * @template T
 * @param {string} name what is done, as a user would say it
 * @param {(say: (how: string) => void) => Promise<T>} work gets a function that tells how far it is
 * @returns {Promise<T>}
 */
export const step = async (name, work) => {
  const started = Date.now();
  let how = '';
  const line = () => `… ${name}${how ? ` (${how})` : ''}, ${duration(Date.now() - started)}`;
  const beat = setInterval(() => (live ? replaceLine(line()) : console.log(line())), BEAT);
  if (live) replaceLine(line());
  else console.log(`… ${name}`);
  const end = (mark) => {
    clearInterval(beat);
    const text = `${mark} ${name}, ${duration(Date.now() - started)}`;
    if (live) stdout.write(`\r\u001b[2K${text}\n`);
    else console.log(text);
  };
  try {
    const result = await work((now) => {
      how = now;
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
};
