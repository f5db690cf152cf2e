const p = require('../paint');

const TILES = ['#e9c9a0', '#d98f6a', '#f1e4c8', '#9fb9c4', '#e8b7a3', '#c9d3b4'];

const house = (x, width, top, colour, side) => {
  const windows = p.times(12, (n) => {
    const [column, row] = [n % 3, Math.floor(n / 3)];
    const [wx, wy] = [x + 22 + (column * (width - 40)) / 3, top + 60 + row * 122];
    return (
      p.rect(wx - 5, wy - 5, (width - 40) / 3 - 16, 84, '#f8f2e4') +
      p.rect(wx, wy, (width - 40) / 3 - 26, 74, row % 2 ? '#4c6472' : '#5d7683') +
      p.rect(wx - 8, wy + 78, (width - 40) / 3 - 10, 5, '#3a3634') +
      p.join(p.times(6, (k) => p.line(wx - 4 + k * 9, wy + 50, wx - 4 + k * 9, wy + 80, '#33302f', 1.6)))
    );
  });
  return (
    p.rect(x, top, width, 1000 - top, colour) +
    p.join(windows) +
    p.rect(x - 10, top - 16, width + 20, 20, '#b0553c') +
    p.rect(side > 0 ? x : x + width - 26, top, 26, 1000, '#000', 'opacity="0.12"')
  );
};

const tram = () =>
  p.group('transform="translate(800 820)"', [
    p.ellipse(0, 60, 210, 20, '#1b1512', 'opacity="0.5" filter="url(#soft)"'),
    p.rect(-170, -330, 340, 366, '#f2bf1d', 'rx="26"'),
    p.rect(-170, -330, 340, 150, '#f7f0dc', 'rx="26"'),
    p.rect(-184, -346, 368, 30, '#d8d0bb', 'rx="14"'),
    p.rect(-150, -290, 86, 116, '#31454f', 'rx="8"'),
    p.rect(-52, -290, 104, 116, '#3d5560', 'rx="8"'),
    p.rect(64, -290, 86, 116, '#31454f', 'rx="8"'),
    p.polygon(
      [
        [-52, -290],
        [10, -290],
        [-36, -174],
        [-52, -174],
      ],
      '#a9c9d4',
      'opacity="0.5"',
    ),
    p.rect(-64, -336, 128, 34, '#22262a', 'rx="4"'),
    p.join(p.times(9, (n) => p.rect(-50 + n * 11, -326, 6, 14, '#ffb637'))),
    p.rect(-170, -180, 340, 14, '#c79a12'),
    p.circle(0, -90, 30, '#fff6da'),
    p.circle(0, -90, 21, '#fffdf2'),
    p.rect(-150, 20, 300, 34, '#3a2f22', 'rx="6"'),
    p.path('M0 -346 L-30 -430 H30 Z', 'fill="none" stroke="#2b2b2b" stroke-width="6"'),
  ]);

/** A yellow tram climbs between tiled houses. */
module.exports = () =>
  p.scene(
    [
      p.gradient('sky', '#3f86c4', ['#a9d3e8', 0.6], '#f6e7cd'),
      p.gradient('street', '#a59683', '#574b40'),
      p.gradient('sunny', ['#fff2c4', 0, 0.4], ['#fff2c4', 1, 0]),
      p.gradient('river', '#8fc3d8', '#5a94b4'),
      p.blur('soft', 10, 5),
    ],
    [
      p.rect(0, 0, 1600, 1000, 'url(#sky)'),
      p.clouds(18, 7, 60, 260, '#ffffff', 'soft', 0.8),
      p.rect(500, 430, 600, 90, 'url(#river)'),
      p.ridge(47, 440, 30, 0.3, '#7f9aa6', 'opacity="0.6"'),
      p.rect(500, 470, 600, 80, 'url(#river)'),
      p.polygon(
        [
          [560, 540],
          [1040, 540],
          [1500, 1000],
          [100, 1000],
        ],
        'url(#street)',
      ),
      ...p.times(3, (n) => house(-60 + n * 200, 196, 60 + n * 110, TILES[n], 1)),
      ...p.times(3, (n) => house(1460 - n * 200, 196, 40 + n * 120, TILES[n + 3], -1)),
      p.path(
        'M700 540 L420 1000 M760 540 L640 1000 M840 540 L960 1000 M900 540 L1180 1000',
        'stroke="#cfd3d4" stroke-width="6" fill="none"',
      ),
      p.path('M0 250 Q800 420 1600 230 M800 0 V400', 'stroke="#2b2f33" stroke-width="3" fill="none"'),
      tram(),
      p.polygon(
        [
          [0, 0],
          [620, 0],
          [1300, 1000],
          [300, 1000],
        ],
        'url(#sunny)',
      ),
    ],
  );
