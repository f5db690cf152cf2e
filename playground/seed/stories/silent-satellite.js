module.exports = {
  picture: 'satellite-in-orbit',
  correspondents: ['nogueira'],
  coverages: ['eyes-in-orbit'],
  filedHoursAgo: 90,
  timeZone: 'Europe/Paris',
  texts: {
    en: {
      headline: 'Engineers trace a silent satellite to a loose heater',
      subheadline: 'Aquila 2 was not dead but cold, and a colder night may wake it',
      summary:
        'A missing screw let a heater cool the radio of Aquila 2. The cure is to let it get colder still.',
      dateline: 'TOULOUSE, France (Harbour Times) —',
      section: 'Science',
      keywords: 'satellites, Aquila, Toulouse, engineering',
      pictureCaption: 'Aquila 2 over the edge of the earth in an artist’s view.',
      imageCredit: 'Handout via Aquila Consortium',
      body: [
        'For 17 days Aquila 2 has said nothing. On {weekday} the engineers who built it explained why: a heater the size of a coin has come off the radio it was meant to warm, and the radio, at minus 41 degrees, refuses to start.',
        'They found out with a copy of the satellite in a cold chamber in Toulouse, by taking out one screw after another. It was the ninth. “There is a paper that says it was tightened,” said Hélène Carrère, who leads the team. “There is now a second paper.”',
        'The cure is a gamble that the team calls a sauna, although it is the opposite. Next week the satellite passes through the longest shadow of its year. If everything on board is switched off, the battery will shrink by less than a hair and press the heater back against the radio. If not, the battery freezes.',
        'The consortium’s members were asked on {weekday} and voted for the sauna. Three other satellites are at work, and the insurance pays for cold as little as for silence.',
      ],
    },
  },
};
