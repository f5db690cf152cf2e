import type { Named } from './xmp-packet';

/**
 * Place, serial numbers and a camera's owner, in whichever namespace a camera, a drone, a museum or a program keeps them:
 * `exif:GPSLatitude`, `drone-dji:GpsLongtitude`, `MAVRelativeAltitude`, `dwc:decimalLatitude`,
 * `aux:SerialNumber`, `aux:OwnerName`. A `plus:CopyrightOwnerName` is a right's.
 */
const TELLING =
  /GPS|Latitude|Long(?:i|ti)tude|Altitude|Elevation(?:InMeters)?$|Coordinates$|CoordinateUncertainty|^footprintWKT$|Serial(?:Number|No)?$|MakerNotes?$|^(?:Camera)?OwnerName$/i;

const WGS84 = 'http://www.w3.org/2003/01/geo/wgs84_pos#';

/** Whether an XMP property tells a source's whereabouts, camera or name. */
export const isTelling = ({ namespaceURI, localName }: Named): boolean =>
  namespaceURI === WGS84 || TELLING.test(localName ?? '');

/** Whether bytes that are not taken apart, a manifest's statements, have such a property. */
export const isTellingText = (bytes: Buffer): boolean =>
  /GPS(?:Latitude|Longitude|Altitude|Position)|SerialNumber|decimalL(?:at|ong)itude/i.test(
    bytes.toString('latin1'),
  );
