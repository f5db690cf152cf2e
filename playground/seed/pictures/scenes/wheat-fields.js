const p = require('../paint');

/** Rows that run to a point on the horizon. */
const rows = (x, horizon, count, colours) =>
  p.join(
    p.times(count, (n) => {
      const from = -1900 + (n * 5400) / count;
      const to = -1900 + ((n + 1) * 5400) / count;
      return p.polygon(
        [
          [x, horizon],
          [from, 1000],
          [to, 1000],
        ],
        colours[n % colours.length],
      );
    }),
  );

const ears = (roll) =>
  p.times(230, (n) => {
    const x = (n / 230) * 1640 - 20 + roll() * 12;
    const height = 120 + roll() * 120;
    const lean = (roll() - 0.3) * 44;
    const [tipX, tipY] = [x + lean, 1010 - height];
    return (
      p.path(
        `M${x} 1010 Q${x} ${1010 - height * 0.6} ${tipX} ${tipY}`,
        `fill="none" stroke="#9a6d22" stroke-width="2.4"`,
      ) +
      p.join(
        p.times(6, (k) =>
          p.ellipse(
            tipX - 3 + (k % 2) * 7,
            tipY + k * 8 - 12,
            4,
            8,
            k % 2 ? '#f0c65e' : '#d79f37',
            `transform="rotate(${lean / 3 + (k % 2 ? 18 : -18)} ${tipX} ${tipY})"`,
          ),
        ),
      )
    );
  });

const elevator = () =>
  p.group('transform="translate(1180 520)"', [
    p.rect(0, -130, 74, 140, '#8c3a2b'),
    p.polygon(
      [
        [-8, -128],
        [37, -178],
        [82, -128],
      ],
      '#5d2a22',
    ),
    p.rect(16, -206, 42, 52, '#7a3226'),
    p.polygon(
      [
        [10, -204],
        [37, -228],
        [64, -204],
      ],
      '#4e231d',
    ),
    p.rect(74, -60, 90, 70, '#a8523c'),
    p.polygon(
      [
        [70, -58],
        [119, -92],
        [168, -58],
      ],
      '#5d2a22',
    ),
    p.join(
      p.times(
        3,
        (n) =>
          p.rect(-150 + n * 46, -80, 42, 90, '#c6ccd0') + p.ellipse(-129 + n * 46, -80, 21, 9, '#e4e8ea'),
      ),
    ),
  ]);

/** Ripe wheat to the horizon, a grain elevator, and a summer sky. */
module.exports = () => {
  const roll = p.dice(77);
  return p.scene(
    [
      p.gradient('sky', '#2f6fae', ['#6ca9d8', 0.5], ['#cfe3ea', 0.9], '#f7e8c6'),
      p.gradient('haze', ['#fff1c9', 0, 0.9], ['#fff1c9', 0.4, 0.2], ['#fff1c9', 1, 0]),
      p.blur('puff', 16, 9),
      p.blur('near', 1.2),
    ],
    [
      p.rect(0, 0, 1600, 540, 'url(#sky)'),
      p.clouds(6, 13, 70, 400, '#ffffff', 'puff', 0.85),
      p.clouds(16, 6, 330, 480, '#f4e3c8', 'puff', 0.7),
      p.ridge(9, 512, 22, 0.5, '#7f9a5a'),
      p.rect(0, 524, 1600, 476, '#c08e35'),
      rows(760, 524, 74, ['#d9a843', '#c28f33', '#e0b552', '#b8852d']),
      elevator(),
      p.join(
        p.times(9, (n) =>
          p.ellipse(
            180 + n * 52 + (n % 3) * 14,
            516 - (n % 3) * 6,
            34,
            24 + (n % 2) * 8,
            n % 2 ? '#3f5f35' : '#4d6e3d',
          ),
        ),
      ),
      p.rect(0, 520, 1600, 260, 'url(#haze)'),
      p.group('filter="url(#near)"', ears(roll)),
    ],
  );
};
