const p = require('../paint');

const sort = (roll, x, y) => {
  const shade = 110 + Math.floor(roll() * 70);
  const face = `rgb(${shade + 40},${shade + 36},${shade + 28})`;
  return (
    p.rect(x, y, 34, 44, `rgb(${shade},${shade - 2},${shade - 6})`, 'rx="3"') +
    p.rect(x + 3, y + 3, 28, 34, face, 'rx="2"') +
    p.path(
      `M${x + 9} ${y + 10} h16 M${x + 17} ${y + 10} v20 M${x + 10} ${y + 20 + roll() * 8} h14`,
      'stroke="#3a3a38" stroke-width="4" fill="none"',
    )
  );
};

const drawer = (roll, column, row) => {
  const [x, y] = [40 + column * 256, 40 + row * 190];
  const letters = p.times(18, (n) =>
    p.group(
      `transform="rotate(${(roll() - 0.5) * 34} ${x + 30 + (n % 6) * 36} ${y + 40 + Math.floor(n / 6) * 44})"`,
      [sort(roll, x + 12 + (n % 6) * 36, y + 14 + Math.floor(n / 6) * 46)],
    ),
  );
  return (
    p.rect(x, y, 240, 172, '#3b2413') +
    p.rect(x + 6, y + 6, 228, 160, '#1d120a') +
    p.join(letters.slice(0, 10 + Math.floor(roll() * 8)))
  );
};

const hand = () =>
  p.group('transform="translate(980 640) rotate(-14)"', [
    p.path(
      'M120 420 Q60 260 -40 170 Q-110 120 -150 40 Q-166 4 -130 0 Q-104 0 -70 50 Q-90 -30 -70 -70 Q-48 -96 -26 -62 L20 40 Q10 -60 36 -80 Q66 -92 76 -50 L100 50 Q104 -30 130 -34 Q158 -32 158 10 L170 100 Q190 60 214 70 Q236 84 226 130 Q220 260 300 420 Z',
      'fill="#b98562"',
    ),
    p.path(
      'M-70 50 Q-40 110 10 140 M20 40 Q30 90 50 120 M100 50 Q104 90 116 120',
      'fill="none" stroke="#8a5c40" stroke-width="5"',
    ),
    p.path('M60 300 Q180 250 290 330 L340 470 H110 Z', 'fill="#2c3e54"'),
  ]);

/** A compositor picks type from the case, in the light of one lamp. */
module.exports = () => {
  const roll = p.dice(66);
  return p.scene(
    [
      p.gradient('wood', '#6e4526', ['#54331b', 0.5], '#2c190d'),
      p.glow('lamp', ['#ffe7b0', 0, 0.75], ['#ffcf7d', 0.4, 0.35], ['#ffcf7d', 1, 0]),
      p.glow('dark', ['#0a0503', 0.45, 0], ['#0a0503', 1, 0.85]),
      p.blur('soft', 12),
    ],
    [
      p.rect(0, 0, 1600, 1000, 'url(#wood)'),
      ...p.times(30, (n) => drawer(roll, n % 6, Math.floor(n / 6))),
      p.ellipse(1040, 800, 260, 190, '#000', 'opacity="0.5" filter="url(#soft)"'),
      hand(),
      p.group('transform="translate(700 610) rotate(-8)"', [
        p.rect(-180, -20, 420, 84, '#9aa0a3', 'rx="6"'),
        p.rect(-170, -34, 400, 40, '#c3c8ca', 'rx="4"'),
        ...p.times(9, (n) => sort(roll, -160 + n * 36, -14)),
        p.rect(170, -40, 26, 108, '#7b8285'),
      ]),
      p.circle(640, 420, 760, 'url(#lamp)'),
      p.rect(0, 0, 1600, 1000, 'url(#dark)'),
    ],
  );
};
