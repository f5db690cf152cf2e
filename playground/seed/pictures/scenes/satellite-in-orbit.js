const p = require('../paint');

const panel = (x) =>
  p.rect(x, -46, 250, 92, '#12285c') +
  p.join(
    p.times(
      10,
      (n) => p.rect(x + 3 + n * 25, -43, 21, 41, '#2f59b0') + p.rect(x + 3 + n * 25, 2, 21, 41, '#2448a0'),
    ),
  ) +
  p.rect(x, -46, 250, 92, 'url(#sheen)');

const satellite = () =>
  p.group('transform="translate(980 330) rotate(-18) scale(1.15)"', [
    panel(-350),
    panel(100),
    p.rect(-100, -7, 200, 14, '#8f9aa6'),
    p.polygon(
      [
        [-62, -74],
        [62, -74],
        [62, 74],
        [-62, 74],
      ],
      'url(#foil)',
    ),
    p.join(
      p.times(9, (n) =>
        p.line(-62, -66 + n * 17, 62, -58 + ((n * 29) % 17) + n * 15, '#7c5514', 1.6, 'opacity="0.6"'),
      ),
    ),
    p.rect(-34, 74, 68, 40, '#c6cdd3'),
    p.circle(0, 120, 30, '#39444f'),
    p.circle(0, 120, 19, '#0d1a2a'),
    p.circle(-6, 114, 6, '#8fd0ff'),
    p.path('M0 -74 V-112', 'stroke="#c6cdd3" stroke-width="6"'),
    p.path('M-40 -112 Q0 -84 40 -112 Z', 'fill="#dfe5ea"'),
  ]);

/** A weather satellite above the edge of the earth at sunrise. */
module.exports = () => {
  const roll = p.dice(44);
  const swirls = p.times(150, () => {
    const angle = -2.5 + roll() * 1.9;
    const reach = 1180 - roll() ** 1.5 * 420;
    const [x, y] = [700 + Math.cos(angle) * reach, 1700 + Math.sin(angle) * reach];
    const turn = (angle * 180) / Math.PI + 90;
    return p.ellipse(
      x,
      y,
      40 + roll() * 110,
      5 + roll() * 14,
      '#fff',
      `opacity="${0.25 + roll() * 0.5}" transform="rotate(${turn + (roll() - 0.5) * 30} ${x} ${y})"`,
    );
  });
  return p.scene(
    [
      p.gradient('space', '#02030c', '#0a1230'),
      '<radialGradient id="air" cx="700" cy="1700" r="1290" gradientUnits="userSpaceOnUse"><stop offset="0.915" stop-color="#7ecbff" stop-opacity="0.95"/><stop offset="0.95" stop-color="#3f8dea" stop-opacity="0.45"/><stop offset="1" stop-color="#1b3f9c" stop-opacity="0"/></radialGradient>',
      '<radialGradient id="globe" cx="700" cy="1700" r="1200" gradientUnits="userSpaceOnUse"><stop offset="0.6" stop-color="#0b2a5c"/><stop offset="0.9" stop-color="#1d5fa8"/><stop offset="1" stop-color="#8cd0f4"/></radialGradient>',
      '<clipPath id="inside"><circle cx="700" cy="1700" r="1186"/></clipPath>',
      p.glow('sun', ['#fff', 0], ['#fff2c9', 0.12], ['#ffd78a', 0.3, 0.5], ['#ff9d4d', 1, 0]),
      p.gradient('foil', '#ffe9a8', ['#d99a2b', 0.45], ['#f6cf6b', 0.6], '#8a5a14'),
      '<linearGradient id="sheen" x1="0" y1="0" x2="1" y2="1"><stop offset="0.3" stop-color="#fff" stop-opacity="0"/><stop offset="0.5" stop-color="#cfe4ff" stop-opacity="0.45"/><stop offset="0.7" stop-color="#fff" stop-opacity="0"/></linearGradient>',
      p.blur('soft', 7, 4),
      p.blur('land', 5),
    ],
    [
      p.rect(0, 0, 1600, 1000, 'url(#space)'),
      p.stars(6, 320, 900),
      p.circle(700, 1700, 1290, 'url(#air)'),
      p.circle(700, 1700, 1186, 'url(#globe)'),
      p.group('clip-path="url(#inside)"', [
        p.group('filter="url(#land)"', [
          p.path(
            'M250 760 q120 -120 260 -70 q90 40 40 120 q-80 110 -210 90 q-130 -30 -90 -140 Z',
            'fill="#4f7a4a" opacity="0.85"',
          ),
          p.path(
            'M760 640 q140 -60 220 10 q120 60 60 160 q-60 120 -190 60 q-150 -90 -90 -230 Z',
            'fill="#8a7a48" opacity="0.8"',
          ),
          p.path(
            'M1010 900 q80 -50 150 0 q40 70 -40 120 q-140 0 -110 -120 Z',
            'fill="#4f7a4a" opacity="0.8"',
          ),
        ]),
        p.group('filter="url(#soft)"', swirls),
      ]),
      p.circle(150, 640, 330, 'url(#sun)'),
      p.path('M980 480 L620 760 L860 820 Z', 'fill="#9fe0ff" opacity="0.12"'),
      satellite(),
    ],
  );
};
