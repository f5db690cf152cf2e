const p = require('../paint');

const crane = (x, base, size) =>
  p.group(
    `transform="translate(${x} ${base}) scale(${size})" stroke="#1b1a2e" fill="none" stroke-linecap="round"`,
    [
      p.path(
        'M-46 0 L-34 -210 M46 0 L34 -210 M-40 -105 L40 -105 M-40 -105 L36 -205 M40 -105 L-36 -205',
        'stroke-width="9"',
      ),
      p.path('M-60 -210 H60', 'stroke-width="16"'),
      p.path('M-150 -232 H240', 'stroke-width="11"'),
      p.path('M0 -232 L0 -330 M0 -330 L-140 -234 M0 -330 L228 -234', 'stroke-width="5"'),
      p.path('M150 -228 V-120 M162 -228 V-120', 'stroke-width="2"'),
      p.rect(134, -122, 44, 26, '#a8452f', 'stroke="none"'),
    ],
  );

const COLOURS = ['#8f3b2e', '#34506b', '#b4762f', '#5b6f5a', '#6b2f3d', '#c9b28c', '#2d3d57'];

const ship = (roll) =>
  p.group('transform="translate(470 640)"', [
    ...p.times(21, (column) =>
      p.join(
        p.times(2 + Math.floor(roll() * 4), (row) =>
          p.rect(column * 33, -30 - row * 19, 31, 17, COLOURS[Math.floor(roll() * COLOURS.length)]),
        ),
      ),
    ),
    p.rect(704, -150, 66, 140, '#e9dcc6'),
    p.rect(696, -128, 82, 14, '#39364a'),
    p.rect(724, -190, 26, 42, '#7c3327'),
    p.polygon(
      [
        [-70, -14],
        [830, -14],
        [800, 66],
        [-20, 66],
      ],
      '#221d33',
    ),
    p.polygon(
      [
        [-42, 40],
        [812, 40],
        [800, 66],
        [-20, 66],
      ],
      '#7a2c2c',
    ),
  ]);

/** A container ship at its berth, cranes against the first light. */
module.exports = () => {
  const roll = p.dice(11);
  return p.scene(
    [
      p.gradient('sky', '#1d2a4d', ['#4d4a7a', 0.3], ['#c9727a', 0.55], ['#f6b06a', 0.8], '#ffe3a3'),
      p.gradient('sea', '#e9a06c', ['#8a5b74', 0.25], ['#3a3b62', 0.6], '#171b38'),
      p.glow('sun', ['#fff6d8', 0], ['#ffd98a', 0.15], ['#ffb066', 0.45, 0.5], ['#ff9a5c', 1, 0]),
      p.blur('soft', 14, 5),
      p.blur('wet', 3, 9),
    ],
    [
      p.rect(0, 0, 1600, 660, 'url(#sky)'),
      p.clouds(5, 11, 90, 430, '#f3a487', 'soft', 0.55),
      p.clouds(9, 7, 60, 330, '#3a3a68', 'soft', 0.5),
      p.circle(1130, 610, 380, 'url(#sun)'),
      p.circle(1130, 606, 46, '#fff8e2'),
      p.ridge(21, 606, 60, 0.35, '#6d4c6f', 'opacity="0.8"'),
      p.rect(0, 640, 1600, 360, 'url(#sea)'),
      crane(250, 642, 1.35),
      crane(700, 642, 1.1),
      crane(1380, 642, 1.2),
      ship(roll),
      p.group('filter="url(#wet)" opacity="0.5"', [
        p.rect(420, 704, 860, 90, '#1c1830'),
        p.rect(190, 660, 120, 240, '#1c1830'),
      ]),
      p.ripples(3, 260, { x: 1130, spread: 210, top: 712, bottom: 990, fill: '#ffe2a6', opacity: 0.8 }),
      p.ripples(4, 220, { x: 700, spread: 900, top: 720, bottom: 995, fill: '#c98f86', opacity: 0.3 }),
      p.polygon(
        [
          [0, 640],
          [330, 640],
          [300, 668],
          [0, 690],
        ],
        '#15142a',
      ),
    ],
  );
};
