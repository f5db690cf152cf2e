const p = require('../paint');

const TRUSS = '#5b6470';

const mast = () =>
  p.group(`fill="none" stroke="${TRUSS}" stroke-width="6"`, [
    p.path('M690 800 V250 M760 800 V250', 'stroke-width="9"'),
    p.join(
      p.times(11, (n) =>
        p.path(
          `M690 ${800 - n * 50} L760 ${750 - n * 50} M760 ${800 - n * 50} L690 ${750 - n * 50} M690 ${750 - n * 50} H760`,
          '',
        ),
      ),
    ),
    p.path('M760 330 H826 M760 470 H826 M760 620 H826', 'stroke-width="10"'),
    p.line(725, 250, 725, 170, TRUSS, 6),
    p.circle(725, 168, 8, '#ff4a3a', 'stroke="none"'),
  ]);

const rocket = () =>
  p.group('', [
    p.path('M830 790 V330 Q832 250 866 190 Q900 250 902 330 V790 Z', 'fill="url(#hull)"'),
    p.rect(830, 390, 72, 20, '#24324a'),
    p.rect(830, 560, 72, 60, '#24324a'),
    p.rect(830, 330, 72, 6, '#b33a2e'),
    p.path(
      'M798 790 V520 Q800 480 814 470 Q828 480 830 520 V790 Z M902 790 V520 Q904 480 918 470 Q932 480 934 520 V790 Z',
      'fill="url(#hull)"',
    ),
    p.polygon(
      [
        [838, 790],
        [894, 790],
        [906, 826],
        [826, 826],
      ],
      '#3c444d',
    ),
  ]);

const lamp = (x, lean) =>
  p.polygon(
    [
      [x - 8, 820],
      [x + 8, 820],
      [866 + lean + 130, 160],
      [866 + lean - 130, 160],
    ],
    'url(#beam)',
    'filter="url(#air)"',
  ) + p.rect(x - 16, 812, 32, 22, '#e9eef2');

/** A rocket held on its pad at night, lights on, steam about its feet. */
module.exports = () =>
  p.scene(
    [
      p.gradient('sky', '#060b1e', ['#132a4c', 0.6], ['#3d5a78', 0.9], '#7b7f86'),
      p.across('hull', '#9aa5b1', ['#ffffff', 0.4], ['#dfe5ea', 0.65], '#76818d'),
      '<linearGradient id="beam" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#fff6d8" stop-opacity="0.55"/><stop offset="1" stop-color="#fff6d8" stop-opacity="0"/></linearGradient>',
      p.gradient('wet', '#3a4552', '#10151c'),
      p.glow('halo', ['#fff4d2', 0, 0.75], ['#ffd999', 0.5, 0.25], ['#ffd999', 1, 0]),
      p.blur('air', 14),
      p.blur('steam', 26, 20),
      p.blur('smear', 4, 18),
    ],
    [
      p.rect(0, 0, 1600, 830, 'url(#sky)'),
      p.stars(31, 150, 480),
      p.clouds(24, 14, 80, 560, '#5c7391', 'air', 0.45),
      p.ridge(61, 790, 40, 0.6, '#0c1a1c'),
      lamp(420, -60),
      lamp(1280, 60),
      lamp(1120, 20),
      p.circle(866, 560, 430, 'url(#halo)'),
      mast(),
      rocket(),
      p.rect(0, 822, 1600, 178, 'url(#wet)'),
      p.rect(600, 806, 520, 26, '#2a323b'),
      p.join(p.times(16, (n) => p.rect(606 + n * 32, 832, 12, 46, '#1c232b'))),
      p.group('filter="url(#smear)" opacity="0.5"', [
        p.rect(832, 880, 70, 110, '#eef3f7'),
        p.rect(400, 850, 40, 90, '#fff1c9'),
        p.rect(1260, 850, 40, 90, '#fff1c9'),
      ]),
      p.group(
        'filter="url(#steam)" opacity="0.8"',
        p.times(20, (n) =>
          p.ellipse(
            680 + n * 22 + ((n * 67) % 60),
            800 - ((n * 31) % 64),
            56,
            28,
            n % 3 ? '#dbe3ea' : '#f4f7f9',
          ),
        ),
      ),
      p.ripples(12, 120, { x: 866, spread: 800, top: 900, bottom: 995, fill: '#8d9aa8', opacity: 0.3 }),
    ],
  );
