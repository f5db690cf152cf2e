import { ratioOf, summary } from './measure.mjs';

/**
 * A line of the table: two sides, their ratio (first to second), and whether it keeps to the goal.
 *
 * @param {string} name what was done
 * @param {{ plugin: number[], bare: number[], atMost?: number, bareIs?: string }} sides samples in
 *   milliseconds; `atMost` is the goal of the ratio, `bareIs` what the second side is where it is not the twin
 */
export const ratioFigure = (name, { plugin, bare, atMost, bareIs }) => {
  const { ratio, spread } = ratioOf(plugin, bare);
  return {
    name,
    unit: 'ms',
    plugin: summary(plugin),
    bare: summary(bare),
    ...(bareIs ? { bareIs } : {}),
    ratio,
    spread,
    ...(atMost === undefined ? {} : { goal: atMost, met: ratio <= atMost }),
  };
};
