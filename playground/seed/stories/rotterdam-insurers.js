module.exports = {
  picture: 'container-yard',
  correspondents: [],
  coverages: ['northern-route'],
  filedHoursAgo: 20,
  timeZone: 'Europe/Amsterdam',
  source: 'Meridian News',
  texts: {
    en: {
      headline: 'Rotterdam insurers put a price on ice',
      subheadline: 'Hull cover for the Arctic rises by a third as owners book next summer’s slots',
      summary: 'Four marine insurers will quote Arctic voyages one at a time, with a clause on propellers.',
      dateline: 'ROTTERDAM, Netherlands, {mon} {day} (Meridian) -',
      byline: 'Meridian News',
      copyrightNotice: '© {year} Meridian News. All rights reserved. Used under licence.',
      section: 'Business',
      keywords: 'insurance, shipping, Arctic, Rotterdam',
      pictureCaption:
        'Containers and a gantry crane; insurers expect the northern route to carry more of them.',
      imageCredit: 'MERIDIAN/Tom Okafor',
      body: [
        'Four marine insurers in Rotterdam said on {weekday} they would raise the price of hull cover for Arctic voyages by about a third from January and would write each voyage on its own, ending the yearly policies that some owners had negotiated.',
        'The firms, which together cover some 900 ships, will also ask for a survey of the propeller before and after each passage. “The ice does not read averages,” said Marit van Dalen, chief underwriter at Delta Mutual. “A yearly price assumes a year like the last one.”',
        'Shipping lines have booked 41 passages for next summer, three times as many as this year, according to a count by the brokers Hollis & Veer. The longest part of the route has no port that can lift a ship of more than 30,000 tonnes.',
        'Owners said the new price still left the northern way cheaper than the canal for cargo that is in a hurry. “It takes away the discount we had promised,” said an executive at one line, who asked not to be named because its talks with shippers go on. “It does not take away the eleven days.”',
      ],
    },
  },
};
