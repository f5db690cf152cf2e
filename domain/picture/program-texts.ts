import type { PictureMetadata } from './types';

const MAKERS =
  'acer|apple|asahi|benq|canon|casio|concord|epson|fuji(?:film| photo film)?|ge|hp|hewlett[- ]packard|htc|huawei|' +
  'jenoptik|jvc|kodak|konica(?: minolta)?|kyocera|leica|lg|minolta|motorola|nikon|nokia|olympus|oppo|panasonic|' +
  'pentax|polaroid|praktica|premier|ricoh|rollei|samsung|sanyo|sigma|sony|toshiba|traveler|vivitar|vivo|xiaomi|yashica';

const PROGRAMS =
  'acdsee|affinity photo|apple photos|capture one|coreldraw|darktable|digikam|adobe (?:photoshop|lightroom|imageready)|' +
  '(?:the )?gimp|image ?magick|imageready|inkscape|iphoto|irfanview|krita|lightroom|matplotlib|photoshop|' +
  'microsoft (?:office|paint|windows)|paint\\.net|paint ?shop ?pro|photofiltre|photomatix|photoscape|picasa|' +
  'pixelmator|pixlr|rawtherapee|snagit|snapseed|vsco|windows photo (?:editor|viewer)|xnview|canva|adobe';

/** A version, a platform, a trademark: "CS6 (Windows)", "® 4.0", "2.10.8". */
const EDITION =
  '(?:\\s*[®™]|\\s+(?:v|version )?\\.?\\d[\\w.]*|\\s+c[cs]\\d?[\\w.]*|\\s+(?:express|elements|classic|pro)|\\s+\\([^)]{1,30}\\))*';

const DONE_WITH =
  '(?:created|made|generated|edited|processed|captured|exported|saved|(?:file )?written)\\s+(?:with|by|using|in|on|from)\\s+';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');

const ANYWHERE: readonly RegExp[] = [
  // "OLYMPUS DIGITAL CAMERA", "SONY DSC", "KODAK Digital Still Camera", "KONICA MINOLTA DIGITAL CAMERA".
  whole(`(?:(?:${MAKERS})\\b(?:[\\w .-]{0,20}\\s)?\\s*)?(?:digital (?:still )?camera|dsc)`),
  // Standards that a file keeps to: "DCF 1.0", "Exif_JPEG_PICTURE", "DCIM\100MEDIA\DJI_0012.JPG".
  whole('dcf \\d[\\d.]*|exif[ _-]jpe?g(?:[ _-]\\w+)?|jpe?g|jfif|dcim(?:[\\\\/].{1,80})?'),
  // Phones' notes on how a picture was taken: "cof", "oznorWB", "hdrpl", "sdr_HDRB", "oplus_1048576".
  /^(?:cof|edf|sdr|r?hdr|vhdr|oznor|nor|dav|mde|rbt|bty|btf|ptf|ptr|fbt|bst|burst|default|oplus)(?:bty|hdr|mdn|nor|pl|wb)*[A-Z]{0,6}(?:_\w{1,12})?$/,
  // "<Digimax i6 PMP, Samsung #1>", "Maker:0x4c,Date:2017-10-12,Ver:4", "AppleMark".
  /^<[^<>]{3,60}#\d+>$|^maker:0x.{1,200}$|^applemark$/i,
  // "Created with GIMP", "Adobe Photoshop CS6 (Windows)", "Processed with VSCO with a6 preset".
  whole(`(?:${DONE_WITH})?(?:${PROGRAMS})${EDITION}(?: with .{1,30} presets?)?`),
  /^processed by ebay with imagemagick\b.{0,40}$|^optimi[sz]ed by jpegmini\b.{0,60}$|^creator: gd-jpeg\b.{0,80}$/i,
  /^lead technologies inc\b.{0,20}$|^intel\(r\) jpeg library\b.{0,40}$|^acd systems digital imaging$|^lav[cf]\d[\d.]*$/i,
  // Fields that nobody filled in, by their own names.
  whole('(?:user |image |picture )?(?:comments?|title|description|caption)|artist|author|creator|by-?line'),
  whole('(?:type|enter|insert|add)(?: a| your| the)? (?:caption|description|title|copyright|name)(?: here)?'),
  whole('untitled(?:[ -]?\\d+)?'),
];

const IN_CREDITS: readonly RegExp[] = [
  // "Caplio RR1 User", "Picasa User", "Camera owner, Jo Reyes": what a camera has before anybody sets a name.
  whole("(?:[\\w.-]+ ){0,3}user|(?:the )?(?:camera )?owner(?:['’]?s)?(?: name)?|administrator|admin"),
  whole('camera owner[,:].{0,80}'),
  whole(
    "(?:the )?photographer(?:['’]?s)?(?: name)?|(?:put )?your (?:full )?name(?: here)?|credit(?: line)?|source",
  ),
  // A notice of no holder: "Copyright", "(C) 2009", "Copyright,".
  /^(?:copyright(?: notice| holder| owner)?|\(c\)|©|[\s,.:;–-]|(?:19|20)\d\d)+$/iu,
];

/** As a credit it says what a picture is. */
const IN_CAPTIONS: readonly RegExp[] = [whole('screen ?shots?|screen ?shot \\d.{0,40}')];

/** Properties that name whom a picture is credited to. */
export const CREDITS: readonly string[] = [
  'creators',
  'creditLine',
  'source',
  'copyrightNotice',
] satisfies (keyof PictureMetadata)[];
const CAPTIONS: readonly string[] = ['headline', 'description'] satisfies (keyof PictureMetadata)[];

const LONGEST = 250;

/**
 * Whether a property of a file is what a camera's maker or a program writes of itself where a person should
 * have spoken: "OLYMPUS DIGITAL CAMERA" for a caption, "Caplio RR1 User" for a name, "Copyright" for a notice.
 * Whole texts are asked for: a caption that has such words among others is somebody's.
 *
 * @param property a name of `PictureMetadata`; others than those of credits and captions are never a program's
 */
export const isProgramText = (text: string, property: string): boolean => {
  const [credit, caption] = [CREDITS.includes(property), CAPTIONS.includes(property)];
  if (!credit && !caption) return false;
  const said = text.trim().replace(/\s+/g, ' ');
  const patterns = [...ANYWHERE, ...(credit ? IN_CREDITS : IN_CAPTIONS)];
  return said.length <= LONGEST && patterns.some((pattern) => pattern.test(said));
};
