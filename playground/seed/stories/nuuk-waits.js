module.exports = {
  picture: 'ship-in-ice',
  correspondents: ['solberg', 'han'],
  coverages: ['northern-route'],
  filedHoursAgo: 1,
  timeZone: 'America/Nuuk',
  draft: true,
  texts: {
    en: {
      headline: 'Nuuk’s harbour master waits for a ship that may not come',
      subheadline: 'A new quay, two tugs and a tower: Greenland has built for the traffic others predict',
      summary:
        'DRAFT. Second interview with the harbour master and the figure for the quay are still to come.',
      dateline: 'NUUK, Greenland (Harbour Times) —',
      section: 'World',
      keywords: 'Nuuk, Greenland, Arctic, ports',
      pictureCaption: 'A supply ship on its way between floes.',
      imageCredit: 'Signe Aune/The Harbour Times',
      body: [
        'Every morning at seven Malik Petersen climbs 94 steps, wipes the salt from a window and looks west. He is the harbour master of Nuuk, the tower is new, and so far nothing that he was promised has come into view.',
        'Greenland’s capital has finished a quay for ships of up to 50,000 tonnes, with two tugs to bring them in. The traffic that is to pay for it goes, for now, along the other side of the ocean.',
        '“A harbour is a polite thing,” Mr. Petersen said. “It does not call out. It keeps the light on.”',
      ],
    },
  },
};
