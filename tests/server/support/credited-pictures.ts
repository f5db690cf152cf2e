import sharp, { type Sharp } from 'sharp';
import { painted, TELLING_EXIF } from '../../media/support/pictures';

/** An XMP packet with these properties. */
export const xmp = (properties: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" ' +
  `xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

const alt = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

/** What an agency sends with a photographer's picture. */
export const credited = (name: string): string =>
  xmp(
    `<dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>AP</photoshop:Credit>` +
      `<dc:description>${alt('The ferry sails.')}</dc:description><dc:rights>${alt('© AP')}</dc:rights>` +
      `<xmpRights:UsageTerms>${alt('Editorial use only')}</xmpRights:UsageTerms>` +
      `<Iptc4xmpCore:AltTextAccessibility>${alt('A white ferry')}</Iptc4xmpCore:AltTextAccessibility>`,
  );

/** Large enough for every responsive format. */
export const bare = (): Sharp => painted(1200, 800);

export const by = (name: string): Sharp => bare().withExif(TELLING_EXIF).withXmp(credited(name));

/** Nothing packs it: its file is large. */
export const grained = (name: string): Sharp => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#888', noise } })
    .withExif(TELLING_EXIF)
    .withXmp(credited(name));
};
