const STRETCHES = 10;

const quantile = (sorted, q) => {
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
};

/** Median and the quartiles around it. */
export const summary = (samples) => {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    samples: samples.length,
  };
};

/**
 * Measures several sides in turns, so that whatever else the machine does meets all of them alike. The
 * order turns too: nobody always comes after the slowest.
 *
 * @param {Record<string, () => Promise<number>>} sides each does its work once and returns milliseconds
 * @returns {Promise<Record<string, number[]>>}
 */
export const inTurns = async (sides, { rounds, warmUp }) => {
  const names = Object.keys(sides);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + round + warmUp) % names.length];
      const ms = await sides[name]();
      if (round >= 0) samples[name].push(ms);
    }
  }
  return samples;
};

/**
 * How much longer one side takes than another: the median of the ratios of each round, so that a slow moment
 * of the machine, which both sides of a round share, cancels out. Its spread: the quartiles of that median
 * over ten stretches of the run.
 */
export const ratioOf = (samples, against) => {
  const ratios = samples.map((ms, round) => ms / against[round]);
  const length = Math.ceil(ratios.length / STRETCHES);
  const stretches = [];
  for (let at = 0; at < ratios.length; at += length)
    stretches.push(summary(ratios.slice(at, at + length)).median);
  return { ratio: summary(ratios).median, spread: summary(stretches).quartiles };
};
