const p = require('../paint');

const COATS = ['#26324a', '#4a2f3a', '#2f4a42', '#54422c', '#3a3358', '#6a3d2f', '#1f2b33'];

const voter = (x, height, coat, facing) => {
  const head = height * 0.085;
  const shoulder = height * 0.13;
  return p.group(`transform="translate(${x} 850)"`, [
    p.ellipse(0, 2, shoulder * 1.5, 9, '#3a2a1c', 'opacity="0.35"'),
    p.path(
      `M${-shoulder} 0 L${-shoulder * 1.05} ${-height * 0.72} Q0 ${-height * 0.86} ${shoulder * 1.05} ${-height * 0.72} L${shoulder} 0 Z`,
      `fill="${coat}"`,
    ),
    p.circle(facing * 3, -height * 0.86, head, '#c99a78'),
    p.path(
      `M${-head} ${-height * 0.87} A${head} ${head} 0 0 1 ${head} ${-height * 0.87} L${-facing * head} ${-height * 0.8} Z`,
      'fill="#2a1e1a"',
    ),
  ]);
};

const arch = (x, width, top) =>
  p.path(
    `M${x} 560 V${top + width / 2} A${width / 2} ${width / 2} 0 0 1 ${x + width} ${top + width / 2} V560 Z`,
    'fill="url(#day)" stroke="#efe2c6" stroke-width="14"',
  ) +
  p.line(x + width / 2, top, x + width / 2, 560, '#e6d6b4', 7) +
  p.line(x, 330, x + width, 330, '#e6d6b4', 7);

const beam = (x) =>
  p.polygon(
    [
      [x, 180],
      [x + 170, 180],
      [x + 470, 1000],
      [x + 130, 1000],
    ],
    'url(#ray)',
    'filter="url(#dust)"',
  );

/** Voters in line in an old hall, light through tall windows, the ballot box in front. */
module.exports = () =>
  p.scene(
    [
      p.gradient('wall', '#b08a5e', ['#c9a878', 0.5], '#9a7449'),
      p.gradient('floor', '#7a5636', '#3a2717'),
      p.gradient('day', '#f8fbff', ['#ffeec2', 0.7], '#ffdf9c'),
      p.gradient('ray', ['#fff3cf', 0, 0.65], ['#fff3cf', 1, 0]),
      p.across('box', '#d8e3ea', ['#f8fbfc', 0.4], '#a9bac6'),
      p.blur('dust', 10),
    ],
    [
      p.rect(0, 0, 1600, 700, 'url(#wall)'),
      p.rect(0, 0, 1600, 64, '#6f4f30'),
      p.join(p.times(5, (n) => arch(70 + n * 310, 190, 120))),
      p.join(
        p.times(
          6,
          (n) => p.rect(-18 + n * 310, 64, 36, 600, '#d9bd8e') + p.rect(-30 + n * 310, 64, 60, 26, '#e8d3a8'),
        ),
      ),
      p.rect(0, 590, 1600, 110, '#6b4a2d'),
      p.join(p.times(26, (n) => p.rect(n * 62 + 6, 606, 50, 78, '#7d5936'))),
      p.rect(0, 700, 1600, 300, 'url(#floor)'),
      p.join(
        p.times(14, (n) =>
          p.line(800 + (n - 7) * 60, 700, 800 + (n - 7) * 330, 1000, '#2a1b0f', 2, 'opacity="0.5"'),
        ),
      ),
      p.join(p.times(5, (n) => beam(80 + n * 310))),
      p.join(p.times(9, (n) => voter(1540 - n * 92, 300 + ((n * 47) % 60), COATS[n % COATS.length], -1))),
      p.rect(250, 760, 560, 26, '#4a2f1a'),
      p.rect(280, 786, 26, 190, '#3a2413'),
      p.rect(754, 786, 26, 190, '#3a2413'),
      p.polygon(
        [
          [430, 560],
          [650, 560],
          [664, 762],
          [416, 762],
        ],
        'url(#box)',
      ),
      p.polygon(
        [
          [430, 560],
          [462, 528],
          [686, 528],
          [650, 560],
        ],
        '#eef4f7',
      ),
      p.polygon(
        [
          [650, 560],
          [686, 528],
          [698, 736],
          [664, 762],
        ],
        '#8a9ca9',
      ),
      p.rect(510, 540, 90, 8, '#26323b', 'transform="skewX(-20) translate(200 0)"'),
      p.polygon(
        [
          [520, 430],
          [604, 424],
          [612, 542],
          [528, 546],
        ],
        '#fffdf6',
        'transform="rotate(-4 560 480)"',
      ),
      p.line(536, 462, 592, 458, '#9aa4ad', 4),
      p.line(538, 482, 594, 478, '#9aa4ad', 4),
      p.circle(540, 650, 40, '#2f6b52'),
      p.path('M520 650 l14 15 l28 -32', 'fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"'),
    ],
  );
