const p = require('../paint');

const LIT = ['#ffd27a', '#ffe6b0', '#cfe4ff', '#ffb765'];

const tower = (roll, x, width, height, fill, lights) => {
  const columns = Math.floor(width / 13);
  const rows = Math.floor(height / 17);
  const windows = p.times(columns * rows, (index) => {
    if (roll() > lights) return '';
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return p.rect(
      x + 5 + column * 13,
      762 - height + row * 17,
      7,
      9,
      LIT[Math.floor(roll() * 4)],
      `opacity="${0.35 + roll() * 0.65}"`,
    );
  });
  return p.rect(x, 752 - height, width, height, fill) + p.join(windows);
};

const row = (seed, low, high, fill, lights) => {
  const roll = p.dice(seed);
  const parts = [];
  for (let x = -20; x < 1600;) {
    const width = 50 + roll() * 80;
    parts.push(tower(roll, x, width, low + roll() ** 2 * (high - low), fill, lights));
    x += width + roll() * 12;
  }
  return p.join(parts);
};

/** A river city at night: towers, a bridge, and their lights on the water. */
module.exports = () =>
  p.scene(
    [
      p.gradient('sky', '#050a1f', ['#10204a', 0.5], ['#3c3f78', 0.85], '#7a5a86'),
      p.gradient('river', '#2b2f5c', '#050918'),
      p.glow('moon', ['#fdf6df', 0], ['#c8d2f4', 0.18, 0.5], ['#8fa2e0', 1, 0]),
      p.blur('smear', 2, 26),
    ],
    [
      p.rect(0, 0, 1600, 760, 'url(#sky)'),
      p.stars(3, 190, 420),
      p.circle(1260, 190, 230, 'url(#moon)'),
      p.circle(1260, 190, 44, '#fbf3dc'),
      p.ridge(33, 640, 160, 0.2, '#161d42'),
      p.line(520, 560, 520, 420, '#d9dff5', 5),
      p.ellipse(520, 470, 26, 12, '#ff7d6b'),
      p.rect(514, 480, 12, 220, '#8791bd'),
      row(8, 90, 330, '#141a3c', 0.28),
      row(15, 50, 230, '#0c1230', 0.5),
      p.rect(0, 750, 1600, 250, 'url(#river)'),
      p.group('filter="url(#smear)" opacity="0.75"', [
        p.join(
          p.times(70, (n) =>
            p.rect(((n * 397) % 1600) + 4, 765, 5 + (n % 5) * 3, 60 + ((n * 53) % 150), LIT[n % 4]),
          ),
        ),
      ]),
      p.ripples(5, 320, { x: 800, spread: 1100, top: 770, bottom: 990, fill: '#0a1030', opacity: 0.8 }),
      p.path(
        'M-60 742 Q200 600 470 742 Q740 600 1010 742 Q1280 600 1550 742',
        'fill="none" stroke="#e7b469" stroke-width="4"',
      ),
      p.rect(0, 740, 1600, 14, '#241f38'),
      p.join(p.times(54, (n) => p.circle(n * 30 + 8, 738, 4, '#ffd98c'))),
      p.join(p.times(9, (n) => p.rect(n * 200 + 90, 752, 16, 70, '#1a1730'))),
    ],
  );
