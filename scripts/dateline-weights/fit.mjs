const ROUNDS = 400;
const STEP = 0.15;
/** How strongly a number is held where it stands: few examples must not move it far. */
const HOLD = 15;

const probability = (sum) => 1 / (1 + Math.exp(-sum));

/**
 * Logistic regression of one column around the numbers that stand there.
 *
 * @param start the numbers by sign, and the bias as `bias`
 */
export const fit = (examples, start) => {
  const names = Object.keys(start);
  const numbers = { ...start };
  const squares = Object.fromEntries(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Object.fromEntries(names.map((name) => [name, HOLD * (numbers[name] - start[name])]));
    for (const { signs, isLine, weight } of examples) {
      const sum = signs.reduce((total, sign) => total + numbers[sign], numbers.bias);
      const error = (probability(sum) - Number(isLine)) * weight;
      for (const sign of [...signs, 'bias']) slope[sign] += error;
    }
    for (const name of names) {
      squares[name] += slope[name] ** 2;
      numbers[name] -= (STEP * slope[name]) / Math.sqrt(squares[name]);
    }
  }
  return numbers;
};
