const p = require('../paint');

/**
 * A drawn head and shoulders.
 *
 * @param {{ ground: [string, string], skin: string, hair: string, coat: string, style: 'bob' | 'bun' | 'short' | 'long', glasses?: boolean }} who
 */
module.exports =
  ({ ground, skin, hair, coat, style, glasses }) =>
  () => {
    const behind = {
      bob: p.path(
        'M560 640 Q520 300 800 270 Q1080 300 1040 640 Q1040 700 980 700 H620 Q560 700 560 640 Z',
        `fill="${hair}"`,
      ),
      long: p.path(
        'M540 860 Q500 280 800 262 Q1100 280 1060 860 Q1000 900 940 860 H660 Q600 900 540 860 Z',
        `fill="${hair}"`,
      ),
      bun:
        p.circle(800, 250, 86, hair) +
        p.path('M590 520 Q560 290 800 280 Q1040 290 1010 520 Z', `fill="${hair}"`),
      short: p.path('M596 520 Q560 300 800 276 Q1040 300 1004 520 Z', `fill="${hair}"`),
    };
    const fringe = {
      bob: 'M600 500 Q600 310 800 288 Q1000 330 1000 500 Q980 420 900 410 Q700 420 600 500 Z',
      long: 'M598 520 Q590 300 800 284 Q1010 320 1002 520 Q960 390 800 376 Q640 390 598 520 Z',
      bun: 'M602 480 Q606 300 800 284 Q994 320 998 480 Q940 370 800 366 Q660 370 602 480 Z',
      short: 'M598 470 Q580 300 800 296 Q1020 300 1002 470 Q980 384 800 372 Q640 372 598 470 Z',
    };
    return p.scene(
      [
        p.gradient('ground', ...ground),
        p.glow('light', ['#fff', 0, 0.5], ['#fff', 1, 0]),
        p.gradient('cloth', coat, '#14161c'),
      ],
      [
        p.rect(0, 0, 1600, 1000, 'url(#ground)'),
        p.circle(560, 280, 620, 'url(#light)'),
        behind[style],
        p.path('M360 1000 Q380 800 640 756 L800 820 L960 756 Q1220 800 1240 1000 Z', 'fill="url(#cloth)"'),
        p.path('M706 640 H894 V780 Q800 850 706 780 Z', `fill="${skin}"`),
        p.path('M706 690 Q800 760 894 690 V720 Q800 800 706 730 Z', 'fill="#000" opacity="0.14"'),
        p.path('M690 768 L800 850 L910 768 L934 800 L800 930 L666 800 Z', 'fill="#f2ede3"'),
        p.ellipse(800, 520, 196, 222, skin),
        p.ellipse(606, 530, 24, 44, skin),
        p.ellipse(994, 530, 24, 44, skin),
        p.path(fringe[style], `fill="${hair}"`),
        p.path(
          'M676 470 Q716 448 756 468 M844 468 Q884 448 924 470',
          `fill="none" stroke="${hair}" stroke-width="11" stroke-linecap="round"`,
        ),
        p.circle(718, 516, 14, '#241a18') + p.circle(882, 516, 14, '#241a18'),
        p.circle(723, 511, 4, '#fff') + p.circle(887, 511, 4, '#fff'),
        p.path(
          'M800 520 Q778 588 806 598',
          'fill="none" stroke="#000" stroke-opacity="0.25" stroke-width="8" stroke-linecap="round"',
        ),
        p.path(
          'M742 640 Q800 684 858 640',
          'fill="none" stroke="#8a3f3a" stroke-width="11" stroke-linecap="round"',
        ),
        p.circle(672, 596, 34, '#d9605a', 'opacity="0.16"') +
          p.circle(928, 596, 34, '#d9605a', 'opacity="0.16"'),
        glasses
          ? p.path(
              'M660 516 a58 50 0 1 0 116 0 a58 50 0 1 0 -116 0 M824 516 a58 50 0 1 0 116 0 a58 50 0 1 0 -116 0 M776 512 Q800 498 824 512',
              'fill="none" stroke="#2a2d33" stroke-width="9"',
            )
          : '',
      ],
    );
  };
