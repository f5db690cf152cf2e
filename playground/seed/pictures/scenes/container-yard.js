const p = require('../paint');

const COLOURS = ['#c0452f', '#2f6f93', '#e0a13a', '#3f7d5b', '#7d3350', '#d7d2c4', '#274766', '#b86a2e'];

const box = (x, y, colour) =>
  p.rect(x, y, 148, 62, colour) +
  p.join(p.times(12, (n) => p.rect(x + 6 + n * 12, y + 6, 4, 50, '#000', 'opacity="0.16"'))) +
  p.rect(x, y, 148, 5, '#fff', 'opacity="0.2"') +
  p.rect(x, y + 57, 148, 5, '#000', 'opacity="0.3"');

const stack = (roll, column) =>
  p.join(
    p.times(4 + Math.floor(roll() * 5), (row) =>
      box(column * 152 - 40, 800 - row * 64, COLOURS[Math.floor(roll() * COLOURS.length)]),
    ),
  );

const gantry = () =>
  p.group('fill="none" stroke="#e8b63c"', [
    p.path('M300 860 V120 M1180 860 V120', 'stroke-width="30"'),
    p.path('M180 130 H1420', 'stroke-width="40"'),
    p.path('M300 330 H360 L300 420 M1180 330 H1120 L1180 420', 'stroke-width="14"'),
    p.path('M180 105 H1420', 'stroke-width="6" stroke="#a8802a"'),
    p.join(p.times(31, (n) => p.line(180 + n * 40, 110, 200 + n * 40, 150, '#a8802a', 4))),
    p.rect(700, 150, 120, 66, '#33424d', 'stroke="none"'),
    p.rect(712, 164, 44, 34, '#bfe0ee', 'stroke="none"'),
    p.path('M716 216 V330 M804 216 V330', 'stroke-width="4" stroke="#2b2f33"'),
    p.rect(682, 326, 156, 14, '#2b2f33', 'stroke="none"'),
  ]);

const docker = (x) =>
  p.group(`transform="translate(${x} 940)"`, [
    p.ellipse(0, 2, 26, 6, '#000', 'opacity="0.35"'),
    p.rect(-15, -52, 12, 54, '#22303c'),
    p.rect(3, -52, 12, 54, '#22303c'),
    p.rect(-20, -104, 40, 56, '#f2842c', 'rx="8"'),
    p.rect(-20, -84, 40, 7, '#f7f3d8'),
    p.circle(0, -118, 13, '#b98260'),
    p.path('M-16 -120 A16 16 0 0 1 16 -120 Z', 'fill="#f4d13a"'),
  ]);

/** Stacked containers under a gantry crane in tropical light. */
module.exports = () => {
  const roll = p.dice(58);
  return p.scene(
    [
      p.gradient('sky', '#1e88b8', ['#7cc4dc', 0.55], '#f4eecb'),
      p.gradient('apron', '#8d8f90', '#4a4d50'),
      p.gradient('shade', ['#0b1b2a', 0, 0], ['#0b1b2a', 1, 0.45]),
      p.blur('puff', 18, 11),
    ],
    [
      p.rect(0, 0, 1600, 870, 'url(#sky)'),
      p.clouds(4, 12, 60, 420, '#ffffff', 'puff', 0.85),
      ...p.times(11, (column) => stack(roll, column)),
      p.rect(0, 300, 1600, 570, 'url(#shade)'),
      p.rect(0, 862, 1600, 138, 'url(#apron)'),
      p.join(p.times(9, (n) => p.rect(n * 190 + 20, 960, 110, 9, '#e9c847'))),
      gantry(),
      box(686, 340, '#c0452f'),
      docker(430),
      docker(500),
      docker(1290),
    ],
  );
};
