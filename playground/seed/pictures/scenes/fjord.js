const p = require('../paint');

const mountains = (flip) =>
  p.group(flip ? 'transform="matrix(1 0 0 -0.62 0 1007)" opacity="0.55" filter="url(#wet)"' : '', [
    p.polygon(
      [
        [300, 622],
        [640, 300],
        [760, 390],
        [900, 250],
        [1240, 622],
      ],
      '#6f8299',
    ),
    flip
      ? ''
      : p.polygon(
          [
            [640, 300],
            [700, 356],
            [664, 392],
            [618, 350],
          ],
          '#e9eff4',
        ),
    flip
      ? ''
      : p.polygon(
          [
            [900, 250],
            [986, 344],
            [930, 386],
            [880, 330],
            [846, 300],
          ],
          '#eef3f7',
        ),
    p.polygon(
      [
        [-40, 622],
        [-40, 180],
        [110, 90],
        [230, 210],
        [330, 260],
        [600, 622],
      ],
      '#3e5266',
    ),
    flip
      ? ''
      : p.polygon(
          [
            [110, 90],
            [190, 170],
            [150, 230],
            [96, 190],
            [40, 216],
            [20, 144],
          ],
          '#dfe8ee',
        ),
    p.polygon(
      [
        [1020, 622],
        [1260, 250],
        [1360, 150],
        [1470, 110],
        [1640, 240],
        [1640, 622],
      ],
      '#34475a',
    ),
    flip
      ? ''
      : p.polygon(
          [
            [1470, 110],
            [1560, 180],
            [1500, 250],
            [1440, 200],
            [1380, 230],
            [1360, 150],
          ],
          '#d9e4ec',
        ),
    p.polygon(
      [
        [-40, 622],
        [-40, 470],
        [150, 430],
        [360, 540],
        [470, 622],
      ],
      '#24382f',
    ),
    p.polygon(
      [
        [1120, 622],
        [1300, 500],
        [1480, 450],
        [1640, 480],
        [1640, 622],
      ],
      '#203229',
    ),
  ]);

const HOUSES = ['#a23b2e', '#d9a441', '#f0ece0', '#a23b2e', '#56707f', '#d9a441', '#a23b2e'];

const house = (n) => {
  const [x, y] = [1176 + n * 52, 602 - (n % 3) * 10];
  return p.join([
    p.rect(x, y - 24, 34, 28, HOUSES[n]),
    p.polygon(
      [
        [x - 4, y - 22],
        [x + 17, y - 44],
        [x + 38, y - 22],
      ],
      '#2c2a2d',
    ),
    p.rect(x + 12, y - 14, 9, 10, '#ffe19a'),
  ]);
};

/** A pilot boat on its way out of a fjord, mountains doubled in still water. */
module.exports = () =>
  p.scene(
    [
      p.gradient('sky', '#3f5f88', ['#8aa8c4', 0.5], ['#e6cdb7', 0.9], '#f2d9b4'),
      p.gradient('water', '#b7b3b1', ['#6f8aa0', 0.35], '#1f3a52'),
      p.gradient('mist', ['#f6ead9', 0, 0], ['#f6ead9', 0.6, 0.6], ['#f6ead9', 1, 0]),
      p.blur('soft', 24, 8),
      p.blur('wet', 2, 5),
    ],
    [
      p.rect(0, 0, 1600, 622, 'url(#sky)'),
      p.clouds(13, 9, 60, 330, '#f7e6d6', 'soft', 0.6),
      mountains(false),
      p.rect(0, 470, 1600, 150, 'url(#mist)', 'filter="url(#soft)"'),
      p.rect(0, 622, 1600, 378, 'url(#water)'),
      mountains(true),
      p.join(p.times(7, house)),
      p.group('transform="translate(560 800) scale(1.25)"', [
        p.path(
          'M190 22 Q420 60 900 150 L900 190 Q420 84 180 34 Z',
          'fill="#eaf3f6" opacity="0.5" filter="url(#wet)"',
        ),
        p.polygon(
          [
            [-170, -26],
            [190, -20],
            [168, 34],
            [-112, 34],
          ],
          '#e6642e',
        ),
        p.polygon(
          [
            [-160, -6],
            [182, 0],
            [168, 34],
            [-112, 34],
          ],
          '#1d2d3a',
        ),
        p.rect(-40, -88, 130, 66, '#f5f3ec'),
        p.polygon(
          [
            [-62, -30],
            [-40, -88],
            [-40, -24],
          ],
          '#d9d6cc',
        ),
        p.join(p.times(4, (n) => p.rect(-30 + n * 30, -78, 22, 24, '#274a60'))),
        p.path('M20 -88 V-150 M0 -126 H40', 'stroke="#33414c" stroke-width="4"'),
        p.ellipse(-10, 38, 190, 9, '#f3f8f9', 'opacity="0.8" filter="url(#wet)"'),
      ]),
      p.ripples(9, 240, { x: 800, spread: 1000, top: 640, bottom: 995, fill: '#dfe9ee', opacity: 0.3 }),
    ],
  );
