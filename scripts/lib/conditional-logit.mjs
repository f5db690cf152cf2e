const ROUNDS = 500;
const RATE = 0.08;
/** Keeps a sign that is seen a few times from counting for much. */
const PENALTY = 0.00008;

const sumOf = (signs, weights) => {
  let sum = 0;
  for (const [sign, times] of signs) sum += (weights.get(sign) ?? 0) * times;
  return sum;
};

/** How likely each way is, by the weights so far. */
const chancesOf = (ways, weights) => {
  const sums = ways.map((signs) => sumOf(signs, weights));
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sofar, one) => sofar + one, 0);
  return raised.map((one) => one / all);
};

const slopesOf = (cases, weights) => {
  const slopes = new Map();
  for (const { ways, right, weight } of cases) {
    chancesOf(ways, weights).forEach((chance, at) => {
      const miss = weight * (chance - (at === right ? 1 : 0));
      for (const [sign, times] of ways[at]) slopes.set(sign, (slopes.get(sign) ?? 0) + miss * times);
    });
  }
  return slopes;
};

/**
 * Weights of signs that make the right one of several ways the likeliest, case by case (Adam, a few seconds).
 *
 * @param cases `{ ways: Map<sign, times>[], right: index, weight }`
 */
export const fit = (cases) => {
  const total = cases.reduce((sofar, { weight }) => sofar + weight, 0);
  const [weights, means, squares] = [new Map(), new Map(), new Map()];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [sign, slope] of slopesOf(cases, weights)) {
      const now = weights.get(sign) ?? 0;
      const gradient = slope / total + PENALTY * now;
      const mean = 0.9 * (means.get(sign) ?? 0) + 0.1 * gradient;
      const square = 0.99 * (squares.get(sign) ?? 0) + 0.01 * gradient ** 2;
      means.set(sign, mean);
      squares.set(sign, square);
      const step = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.99 ** round)) + 1e-8);
      weights.set(sign, now - RATE * step);
    }
  }
  return weights;
};

/** Of how many cases the likeliest way is the right one. */
export const rightOnes = (cases, weights) =>
  cases.filter(({ ways, right }) => {
    const chances = chancesOf(ways, weights);
    return chances.indexOf(Math.max(...chances)) === right;
  }).length;
