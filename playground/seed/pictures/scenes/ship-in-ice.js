const p = require('../paint');

const floe = (roll, x, y, size) => {
  const corners = p.times(7, (n) => {
    const angle = (n / 7) * Math.PI * 2 + roll() * 0.5;
    const reach = size * (0.7 + roll() * 0.4);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.3];
  });
  const below = corners.map(([cx, cy]) => [cx, cy + size * 0.09]);
  return p.polygon(below, '#7fb3c4') + p.polygon(corners, roll() > 0.4 ? '#f1f8fa' : '#dcecf1');
};

const icebreaker = () =>
  p.group('transform="translate(840 560)"', [
    p.polygon(
      [
        [-250, -70],
        [260, -70],
        [226, 60],
        [-170, 60],
      ],
      '#b3322a',
    ),
    p.polygon(
      [
        [-206, 20],
        [236, 20],
        [226, 60],
        [-170, 60],
      ],
      '#5e1a1c',
    ),
    p.polygon(
      [
        [-250, -70],
        [260, -70],
        [256, -56],
        [-240, -56],
      ],
      '#f4f1e6',
    ),
    p.rect(-60, -190, 190, 122, '#f3efe2'),
    p.rect(-44, -232, 158, 46, '#e6e0cf'),
    p.join(p.times(9, (n) => p.rect(-36 + n * 17, -222, 12, 18, '#22445c'))),
    p.join(p.times(8, (n) => p.circle(-40 + n * 22, -130, 6, '#2d5068'))),
    p.rect(60, -296, 40, 66, '#c9482f'),
    p.rect(60, -280, 40, 12, '#f6f1e2'),
    p.path(
      'M-6 -232 V-330 M-40 -300 H28 M-6 -330 L-200 -72',
      'fill="none" stroke="#3b4a55" stroke-width="4"',
    ),
    p.rect(150, -120, 16, 52, '#e2b23d'),
    p.path('M158 -118 L232 -190', 'stroke="#e2b23d" stroke-width="9"'),
  ]);

/** A red ship in a lead between ice floes, under a low sun. */
module.exports = () => {
  const roll = p.dice(31);
  const far = p.times(110, () => floe(roll, roll() * 1600, 560 + roll() ** 2 * 90, 10 + roll() * 30));
  const near = p.times(64, (n) => {
    const y = 650 + (n / 64) * 350;
    const side = roll() > 0.5 ? 1 : -1;
    const gap = 150 + (y - 650) * 0.5;
    return floe(roll, 860 + side * (gap + roll() ** 1.3 * 900), y, 46 + (y - 640) * 0.34 + roll() * 40);
  });
  return p.scene(
    [
      p.gradient('sky', '#5c86a8', ['#a9c6d4', 0.5], ['#f0e2cf', 0.85], '#fbd9ae'),
      p.gradient('sea', '#8fb4bf', ['#2f6379', 0.3], '#0f3247'),
      p.glow('sun', ['#fffbe8', 0], ['#ffe9b8', 0.25, 0.7], ['#ffdf9d', 1, 0]),
      p.blur('soft', 20, 6),
      p.blur('wake', 6, 3),
    ],
    [
      p.rect(0, 0, 1600, 560, 'url(#sky)'),
      p.circle(330, 470, 300, 'url(#sun)'),
      p.clouds(8, 10, 60, 420, '#ffffff', 'soft', 0.55),
      p.ridge(71, 548, 44, 0.6, '#c3d6df'),
      p.rect(0, 548, 1600, 452, 'url(#sea)'),
      ...far,
      p.polygon(
        [
          [700, 618],
          [1040, 618],
          [1290, 1000],
          [500, 1000],
        ],
        '#154058',
        'filter="url(#wake)" opacity="0.85"',
      ),
      icebreaker(),
      p.ellipse(850, 622, 260, 14, '#e9f5f8', 'filter="url(#wake)"'),
      p.ripples(6, 120, { x: 860, spread: 260, top: 640, bottom: 990, fill: '#a9d2df', opacity: 0.5 }),
      ...near,
    ],
  );
};
