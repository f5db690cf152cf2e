/** The newsroom's stories; the latest to be filed stands first, and is written last. */
const LATEST_FIRST = [
  'nuuk-waits',
  'aquila-5-held',
  'first-ship',
  'first-words',
  'lisbon-trams',
  'rotterdam-insurers',
  'text-message',
  'port-lease',
  'ice-charts',
  'last-letterpress',
  'pilots-limit',
  'silent-satellite',
  'night-buses',
  'singapore-counts',
  'wheat-by-satellite',
];

module.exports = LATEST_FIRST.map((key) => ({ key, ...require(`./${key}`) })).reverse();
