module.exports = {
  picture: 'wheat-fields',
  correspondents: [],
  coverages: ['eyes-in-orbit'],
  filedHoursAgo: 150,
  timeZone: 'America/Regina',
  source: 'Meridian News',
  texts: {
    en: {
      headline: 'Saskatchewan farmers sow by satellite, and argue over the bill',
      subheadline: 'The picture of a field now costs more than the seed for its corners',
      summary:
        'Farmers who paid for the Aquila satellites want to know why their neighbours get the maps as well.',
      dateline: 'SASKATOON, Saskatchewan, {mon} {day} (Meridian) -',
      byline: 'Meridian News',
      copyrightNotice: '© {year} Meridian News. All rights reserved. Used under licence.',
      section: 'Business',
      keywords: 'farming, wheat, Canada, satellites, Aquila',
      pictureCaption: 'Spring wheat and a grain elevator outside Saskatoon in a file picture.',
      imageCredit: 'MERIDIAN/Joan Whitford/File Photo',
      body: [
        'When Walt Dyck’s neighbour sowed on the same day as he did, to the hour, Dyck knew whose map it was. He had paid 1,400 dollars for his share of it.',
        'Some 3,100 growers on the Prairies put money into the Aquila satellites, which tell them within a field’s width when the soil is warm enough for wheat. The maps are shared with members only. They are also, members told a meeting in Saskatoon on {weekday}, shared with members’ brothers-in-law.',
        'The consortium said it would not lock the maps to a machine, as some had asked. “You cannot keep weather behind a fence,” said its delegate for North America, Odile Marchand. It offered instead to send paying members theirs six hours earlier.',
        'The offer was taken, by 212 votes to 190. Dyck voted against. Six hours, he said, was about as long as it took him to telephone his brother-in-law.',
      ],
    },
  },
};
