const WIDTH = 1600;
const HEIGHT = 1000;

/** Random numbers from 0 to 1 that are the same each time, so that a picture is the same each time. */
const dice = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const round = (number) => Math.round(number * 10) / 10;
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const join = (parts) => parts.join('');

const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;
const circle = (x, y, r, fill, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`;
const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;
const polygon = (points, fill, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`;
const path = (d, more) => `<path d="${d}" ${more}/>`;
const line = (x1, y1, x2, y2, stroke, width, more = '') =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}" ${more}/>`;
const group = (more, parts) => `<g ${more}>${join(parts)}</g>`;

const stopsOf = (colours) =>
  join(
    colours.map((colour, index) => {
      const [value, at = index / (colours.length - 1), opacity = 1] = [].concat(colour);
      return `<stop offset="${at}" stop-color="${value}" stop-opacity="${opacity}"/>`;
    }),
  );

/** From top to bottom; a colour is "#rrggbb" or [colour, offset, opacity]. */
const gradient = (id, ...colours) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopsOf(colours)}</linearGradient>`;
/** From left to right. */
const across = (id, ...colours) => `<linearGradient id="${id}">${stopsOf(colours)}</linearGradient>`;
const glow = (id, ...colours) => `<radialGradient id="${id}">${stopsOf(colours)}</radialGradient>`;
const blur = (id, x, y = x) =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${x} ${y}"/></filter>`;

/** A range of hills: its crest wanders about `y` by up to `height`; `detail` makes it rugged. */
const ridge = (seed, y, height, detail, fill, more = '') => {
  const roll = dice(seed);
  const waves = times(5, (n) => ({
    size: height / (n + 1) ** (2 - detail),
    pace: (n + 1) ** 1.7,
    phase: roll() * 6.3,
  }));
  const crest = times(161, (n) => {
    const x = n * 10;
    const lift = waves.reduce(
      (sum, { size, pace, phase }) => sum + size * Math.sin((x / 1600) * pace * 4 + phase),
      0,
    );
    return [x, y - lift * 0.5 - roll() * height * detail * 0.12];
  });
  return polygon([[0, HEIGHT], ...crest, [WIDTH, HEIGHT]], fill, more);
};

const stars = (seed, count, below) => {
  const roll = dice(seed);
  return join(
    times(count, () =>
      circle(
        roll() * WIDTH,
        roll() * below,
        0.6 + roll() ** 3 * 2.2,
        '#fff',
        `opacity="${round(0.3 + roll() * 0.7)}"`,
      ),
    ),
  );
};

/** Long soft clouds; `filter` names a blur. */
const clouds = (seed, count, top, bottom, fill, filter, opacity = 0.5) => {
  const roll = dice(seed);
  const parts = times(count, () => {
    const x = roll() * WIDTH;
    const y = top + roll() * (bottom - top);
    return join(
      times(5, () =>
        ellipse(x + (roll() - 0.5) * 360, y + (roll() - 0.5) * 26, 90 + roll() * 190, 8 + roll() * 20, fill),
      ),
    );
  });
  return group(`filter="url(#${filter})" opacity="${opacity}"`, parts);
};

/** Strokes of light on water, shorter and closer together towards the horizon. */
const ripples = (seed, count, { x, spread, top, bottom, fill, opacity = 0.6 }) => {
  const roll = dice(seed);
  return join(
    times(count, () => {
      const depth = roll() ** 1.6;
      const width = 14 + depth * 110 * (0.4 + roll());
      const at = x + (roll() + roll() - 1) * spread * (0.35 + depth);
      return rect(
        at - width / 2,
        top + depth * (bottom - top),
        width,
        1.5 + depth * 5,
        fill,
        `rx="2" opacity="${round(opacity * (0.3 + roll() * 0.7))}"`,
      );
    }),
  );
};

const scene = (defs, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<defs>${join(defs)}</defs>${join(parts)}</svg>`;

module.exports = {
  WIDTH,
  HEIGHT,
  dice,
  times,
  join,
  rect,
  circle,
  ellipse,
  polygon,
  path,
  line,
  group,
  gradient,
  across,
  glow,
  blur,
  ridge,
  stars,
  clouds,
  ripples,
  scene,
};
