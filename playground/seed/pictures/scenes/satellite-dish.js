const p = require('../paint');

const curtain = (seed, base, height, id) => {
  const roll = p.dice(seed);
  const phase = roll() * 6;
  return p.group('filter="url(#veil)"', [
    p.join(
      p.times(130, (n) => {
        const x = n * 14 - 100;
        const foot = base + Math.sin(n / 13 + phase) * 70 + Math.sin(n / 5) * 16;
        const reach = height * (0.55 + 0.45 * Math.sin(n / 9 + phase * 2) ** 2) * (0.8 + roll() * 0.3);
        return p.rect(x, foot - reach, 15, reach, `url(#${id})`);
      }),
    ),
  ]);
};

const dish = () =>
  p.group('transform="translate(900 560)"', [
    p.polygon(
      [
        [-30, 60],
        [34, 60],
        [82, 330],
        [-78, 330],
      ],
      '#1c2733',
    ),
    p.polygon(
      [
        [-30, 60],
        [-6, 60],
        [-30, 330],
        [-78, 330],
      ],
      '#2c3d4d',
    ),
    p.rect(-120, 322, 240, 60, '#141c26'),
    p.group('transform="rotate(-32)"', [
      p.path('M-290 0 A290 150 0 0 0 290 0 Z', 'fill="url(#bowl)"'),
      p.ellipse(0, 0, 290, 62, '#dfe8ee'),
      p.ellipse(0, 4, 268, 50, 'url(#face)'),
      p.path('M-180 14 L0 -200 L180 14 M0 40 L0 -200', 'fill="none" stroke="#b9c7d1" stroke-width="7"'),
      p.circle(0, -204, 19, '#e8eef2'),
      p.circle(0, -204, 8, '#d4553f'),
    ]),
  ]);

/** A ground station in the snow under northern lights. */
module.exports = () =>
  p.scene(
    [
      p.gradient('sky', '#040a1c', ['#0a2138', 0.5], ['#17444f', 0.85], '#2b6361'),
      p.gradient(
        'green',
        ['#7cf7c0', 0, 0],
        ['#4fe6a4', 0.6, 0.35],
        ['#b6ffd9', 0.97, 0.75],
        ['#b6ffd9', 1, 0],
      ),
      p.gradient('violet', ['#9a7bff', 0, 0], ['#8a6bff', 0.7, 0.28], ['#7cf7c0', 1, 0.2]),
      p.gradient('snow', '#9fc4cf', ['#5d8699', 0.35], '#274358'),
      p.gradient('bowl', '#8a9ba8', '#36454f'),
      p.across('face', '#93a7b3', ['#eef4f7', 0.45], '#b2c2cc'),
      p.blur('veil', 9, 14),
      p.blur('soft', 18, 10),
    ],
    [
      p.rect(0, 0, 1600, 1000, 'url(#sky)'),
      p.stars(12, 260, 650),
      curtain(2, 430, 420, 'violet'),
      curtain(7, 520, 400, 'green'),
      curtain(19, 380, 260, 'green'),
      p.ridge(5, 720, 90, 0.5, '#0f2a38'),
      p.ridge(14, 790, 50, 0.2, 'url(#snow)'),
      p.join(
        p.times(46, (n) => {
          const x = (n * 211) % 1600;
          const size = 22 + ((n * 37) % 34);
          const y = 800 + ((n * 13) % 24);
          return p.polygon(
            [
              [x, y - size * 2],
              [x + size * 0.5, y],
              [x - size * 0.5, y],
            ],
            '#0b1f2a',
          );
        }),
      ),
      p.ellipse(900, 945, 330, 26, '#12202c', 'opacity="0.6" filter="url(#soft)"'),
      dish(),
      p.rect(300, 800, 210, 92, '#1a2a36'),
      p.polygon(
        [
          [286, 804],
          [524, 804],
          [500, 770],
          [310, 770],
        ],
        '#cfe3ea',
      ),
      p.rect(330, 826, 44, 34, '#ffce7a'),
      p.rect(392, 826, 44, 34, '#ffb95f'),
      p.ridge(40, 930, 30, 0.15, '#b8d4dc', 'opacity="0.9"'),
    ],
  );
