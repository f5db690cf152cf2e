const portrait = require('./scenes/portrait');

const likeness = (key, name, city, country, look) => ({
  key,
  file: `${key}.jpg`,
  paint: portrait(look),
  crop: { left: 350, top: 100, width: 900, height: 900 },
  creators: ['Park Ji-hoon'],
  credit: 'The Harbour Times',
  source: 'The Harbour Times',
  rights: '© The Harbour Times. All rights reserved.',
  headline: name,
  caption: `${name}, The Harbour Times`,
  alternativeText: `Drawn portrait of ${name}`,
  city,
  country,
});

/** The correspondents, drawn. */
module.exports = [
  likeness('portrait-han-seo-yeon', 'Han Seo-yeon', 'Busan', 'South Korea', {
    ground: ['#8fb6c9', '#3f6f8c'],
    skin: '#f0c7a4',
    hair: '#1c1a1f',
    coat: '#24405e',
    style: 'bob',
  }),
  likeness('portrait-ingrid-solberg', 'Ingrid Solberg', 'Tromsø', 'Norway', {
    ground: ['#c9d6dc', '#7f97a5'],
    skin: '#f4cfb4',
    hair: '#c9a45c',
    coat: '#5a2f35',
    style: 'bun',
    glasses: true,
  }),
  likeness('portrait-daniel-mwangi', 'Daniel Mwangi', 'Nairobi', 'Kenya', {
    ground: ['#e8b676', '#b5662c'],
    skin: '#7a4a30',
    hair: '#17110f',
    coat: '#2f4a42',
    style: 'short',
  }),
  likeness('portrait-clara-nogueira', 'Clara Nogueira', 'Lisbon', 'Portugal', {
    ground: ['#d9c7e0', '#7d6a96'],
    skin: '#dfae86',
    hair: '#4a2a1c',
    coat: '#2b2f44',
    style: 'long',
  }),
];
