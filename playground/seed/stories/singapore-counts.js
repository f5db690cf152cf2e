module.exports = {
  picture: 'container-yard',
  correspondents: ['han'],
  coverages: ['northern-route'],
  filedHoursAgo: 120,
  timeZone: 'Asia/Singapore',
  texts: {
    en: {
      headline: 'Singapore counts what a short cut would cost it',
      subheadline: 'One box in nine could pass it by, a port study says, and that is before the ice retreats',
      summary:
        'A study for the port finds that 11 per cent of its transshipment could move north within ten summers.',
      dateline: 'SINGAPORE (Harbour Times) —',
      section: 'Business',
      keywords: 'Singapore, ports, shipping, Arctic, trade',
      pictureCaption: 'Dock workers below a gantry crane at a terminal in Singapore.',
      imageCredit: 'Tom Okafor/Meridian News',
      body: [
        'For two hundred years the shortest way between the factories of East Asia and the shops of Europe has passed within sight of Singapore. A study commissioned by the port and published on {weekday} asks, politely, what happens if it no longer does.',
        'Its answer is a number: 11 per cent. That is the share of containers now moved from ship to ship in Singapore that could go north within ten summers, if the ice keeps to its trend and the insurers to theirs. It comes to some four million boxes a year, or one terminal.',
        '“It is not a forecast, it is a fire drill,” said Dr. Lim Hui Fen, who led the work at the Straits Institute of Trade. The north is open for four months at best, she said, and a port that works twelve has time to think.',
        'What the port has thought of so far is speed. It wants to halve the 21 hours that an average box now waits, and to sell the difference to shippers who cannot plan around the ice. “We cannot move the strait,” said Dr. Lim. “We can move the box.”',
      ],
    },
  },
};
