module.exports = {
  picture: 'fjord',
  correspondents: ['solberg'],
  coverages: ['northern-route'],
  filedHoursAgo: 66,
  timeZone: 'Europe/Oslo',
  texts: {
    en: {
      headline: 'Tromsø pilots ask for a speed limit in the sound',
      subheadline: 'Bigger ships throw bigger waves, and the jetties were built for herring boats',
      summary:
        'After two broken jetties and one broken arm, the pilots of Tromsø want eight knots to be the law.',
      dateline: 'Tromsø, Norway, {mon.} {day}, {year} (Harbour Times) –',
      section: 'World',
      keywords: 'Tromsø, pilots, shipping, Arctic, safety',
      pictureCaption: 'A pilot boat leaves Tromsø to meet an incoming ship.',
      imageCredit: 'Photo by Signe Aune/The Harbour Times',
      body: [
        'The pilots of Tromsø asked the county on {weekday} to limit every ship in the sound to eight knots, after the wake of a passing freighter broke two private jetties and the arm of a man who was painting one of them.',
        'Ships have been welcome to pass at “prudent speed” since 1934. “Prudent was a good word when the largest thing here was a mail steamer,” said Anne-Grete Lyng, who has been a pilot for 26 years. “Now the ship is longer than the quay, and prudent means whatever the timetable says.”',
        'Traffic through the sound has grown by 22 per cent since the northern route opened to scheduled cargo. The county’s own gauges recorded waves of 1.4 metres at the old fish market last month, on a day without wind.',
        'Shipping lines oppose a fixed limit. At eight knots a large hull answers its rudder late, said Rolf Eide of the owners’ association, and a late answer in a narrow sound is worse than a broken jetty. The pilots reply that they are on the bridge for that reason.',
        'The county is to decide before the new year. The man with the broken arm, Per Hansen, 71, said he had no view on knots. He would like his jetty back before the cod comes in.',
      ],
    },
  },
};
