import sharp, { type Sharp } from 'sharp';

export const FORMATS = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
export type Format = (typeof FORMATS)[number];

/** A camera's Exif with a place and serial numbers, as a source would rather not have them known. */
export const TELLING_EXIF = {
  IFD0: { Artist: 'Exif Artist', Copyright: 'Exif Copyright', ImageDescription: 'A ferry, by Exif' },
  IFD2: {
    DateTimeOriginal: '2026:03:04 05:06:07',
    BodySerialNumber: 'BODY-4711',
    LensSerialNumber: 'LENS-4712',
    LensModel: 'Kept 50mm',
  },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '35/1 6/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '129/1 2/1 0/1',
  },
};

export const TELLING_XMP = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 xmlns:exifEX="http://cipa.jp/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:my="http://harbour.example/ns/"
 exif:GPSLatitude="35,6.0N" exif:GPSLongitude="129,2.0E" aux:SerialNumber="BODY-4711"
 ps:Credit="AP" ps:Headline="The ferry" my:desk="harbour">
<exifEX:LensSerialNumber>LENS-4712</exifEX:LensSerialNumber>
<dc:creator><rdf:Seq><rdf:li>Jo Reyes</rdf:li><rdf:li>김하늘</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Jo &amp; Co</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A picture with detail in it: a gradient and noise. */
export const painted = (width = 320, height = 200, alpha = false): Sharp => {
  const channels = alpha ? 4 : 3;
  const raw = Buffer.alloc(width * height * channels);
  for (let i = 0; i < raw.length; i += 1) raw[i] = (i * 7 + ((i * i) % 251)) & 0xff;
  return sharp(raw, { raw: { width, height, channels } });
};

interface Making {
  xmp?: string | false;
  exif?: boolean;
  alpha?: boolean;
  lossless?: boolean;
}

/** A picture of a format, with metadata that tell too much unless it is to have none. */
export const pictureOf = (
  format: Format,
  { xmp = TELLING_XMP, exif = true, alpha = false, lossless = false }: Making = {},
): Promise<Buffer> => {
  let picture = painted(320, 200, alpha);
  if (exif) picture = picture.withExif(TELLING_EXIF);
  if (xmp) picture = picture.withXmp(xmp);
  return picture
    .toFormat(format, format === 'webp' || format === 'avif' ? { lossless, effort: 0 } : {})
    .toBuffer();
};

/** The pixels, decoded. */
export const pixelsOf = (picture: Buffer): Promise<Buffer> =>
  sharp(picture, { animated: true }).raw().toBuffer();
