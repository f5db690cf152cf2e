module.exports = {
  picture: 'election-hall',
  correspondents: ['nogueira'],
  coverages: [],
  filedHoursAgo: 12,
  timeZone: 'Europe/Lisbon',
  texts: {
    en: {
      headline: 'Lisbon votes to keep its hill trams for those who live there',
      subheadline: 'From spring, residents board first; visitors may wait, or walk up and see more',
      summary:
        'Six in ten voters want residents to board first on the two steepest lines. Turnout surprised everyone.',
      dateline: 'LISBON, Portugal (Harbour Times) —',
      section: 'World',
      keywords: 'Lisbon, Portugal, referendum, trams, tourism',
      pictureCaption: 'Voters wait at a polling station in the old customs house in Lisbon on {weekday}.',
      imageCredit: 'Inês Prata/The Harbour Times',
      body: [
        'The people of Lisbon’s hills have voted to get their trams back. In a city referendum on {weekday} 61 per cent said that residents should board first on the two steepest lines, where the wait on a summer morning now stands at an hour and ten minutes.',
        'Turnout was 54 per cent, higher than for the last mayor. In the old customs house, where the line of voters went twice around the hall, Fernanda Lobo, 82, compared the two waits. “This one moves,” she said.',
        '## Bells and badges',
        'From the first of April a resident’s card will open the front door of the tram four minutes before the rear one. Hotels had campaigned against it and shopkeepers, after some hesitation, for it: a visitor on foot passes forty doors on the way to the castle, and a visitor on the tram passes none.',
        'The mayor, Duarte Simas, who had asked for a smaller fare instead, said he would carry out what was decided. He walked to the counting, uphill.',
      ],
    },
  },
};
