const p = require('../paint');

const acacia = (x, y, size) =>
  p.group(`transform="translate(${x} ${y}) scale(${size})" fill="#1d1216"`, [
    p.path(
      'M-8 0 Q-2 -90 -4 -120 L-70 -190 M-2 -110 L74 -196 M-4 -120 L10 -206',
      'stroke="#1d1216" stroke-width="13" fill="none"',
    ),
    p.ellipse(-76, -204, 96, 20, '#1d1216'),
    p.ellipse(70, -210, 110, 22, '#1d1216'),
    p.ellipse(0, -232, 150, 26, '#241519'),
    p.ellipse(-20, -252, 84, 16, '#2c1a1c'),
  ]);

const cow = (x, y, size, way) =>
  p.group(`transform="translate(${x} ${y}) scale(${size * way} ${size})" fill="#1b1013"`, [
    p.path('M-44 -46 Q-10 -62 34 -50 Q46 -44 44 -24 L-44 -22 Q-54 -34 -44 -46 Z', ''),
    p.rect(-40, -26, 8, 30, '#1b1013'),
    p.rect(-28, -26, 8, 30, '#1b1013'),
    p.rect(26, -26, 8, 30, '#1b1013'),
    p.rect(36, -26, 8, 30, '#1b1013'),
    p.path('M40 -46 L66 -64 L76 -54 L60 -40 Z', ''),
    p.path('M66 -62 Q60 -92 78 -96 M70 -62 Q88 -86 92 -74', 'fill="none" stroke="#1b1013" stroke-width="4"'),
    p.path('M-46 -44 Q-56 -30 -52 -10', 'fill="none" stroke="#1b1013" stroke-width="3"'),
  ]);

const herder = () =>
  p.group('transform="translate(430 812) scale(1.2)"', [
    p.path('M-16 0 L-12 -70 L12 -70 L16 0 Z', 'fill="#8e1f24"'),
    p.path('M-18 -120 Q0 -136 18 -120 L20 -44 L-20 -44 Z', 'fill="#b3272b"'),
    p.path('M-18 -100 L20 -76 M-18 -78 L20 -56', 'stroke="#3a1014" stroke-width="4"'),
    p.circle(0, -140, 13, '#2b1714'),
    p.line(34, 4, 26, -160, '#24140f', 4),
    p.line(16, -108, 29, -94, '#2b1714', 8),
    p.rect(-34, -104, 12, 19, '#2a2f36', 'rx="2"'),
    p.rect(-32, -102, 8, 13, '#bff0ff'),
    p.line(-18, -112, -28, -92, '#2b1714', 8),
  ]);

/** A herder reads a message while the cattle pass, the sun behind an acacia. */
module.exports = () => {
  const roll = p.dice(91);
  return p.scene(
    [
      p.gradient('sky', '#6b2d3c', ['#c4512f', 0.35], ['#f39a3d', 0.7], '#ffd784'),
      p.gradient('plain', '#b5662c', ['#6e3a20', 0.4], '#2b1714'),
      p.glow('sun', ['#fff7d6', 0], ['#ffe08a', 0.2], ['#ffb84e', 0.5, 0.5], ['#ff9a3c', 1, 0]),
      p.blur('soft', 22, 5),
      p.blur('dust', 26, 10),
    ],
    [
      p.rect(0, 0, 1600, 700, 'url(#sky)'),
      p.clouds(17, 9, 120, 420, '#ffd9a0', 'soft', 0.4),
      p.circle(1040, 560, 400, 'url(#sun)'),
      p.circle(1040, 560, 92, '#fff3c9'),
      p.ridge(23, 640, 46, 0.25, '#8b4030', 'opacity="0.85"'),
      p.ridge(29, 672, 22, 0.3, 'url(#plain)'),
      acacia(1180, 700, 1.15),
      acacia(190, 690, 0.6),
      acacia(1470, 690, 0.5),
      p.ellipse(900, 780, 560, 40, '#ffc476', 'opacity="0.35" filter="url(#dust)"'),
      ...p.times(15, (n) =>
        cow(
          590 + n * 58 + roll() * 24,
          752 + (n % 4) * 16 + roll() * 10,
          0.8 + (n % 4) * 0.13,
          roll() > 0.25 ? 1 : -1,
        ),
      ),
      herder(),
      ...p.times(420, () => {
        const x = roll() * 1600;
        const height = 26 + roll() * 90;
        return p.line(
          x,
          1002,
          x + (roll() - 0.5) * 34,
          1002 - height,
          roll() > 0.5 ? '#3a1e14' : '#5b3018',
          2.5,
        );
      }),
    ],
  );
};
