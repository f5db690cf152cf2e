import { isProgramText } from '../../../domain/picture/program-texts';

it.each([
  'OLYMPUS DIGITAL CAMERA',
  'KONICA MINOLTA DIGITAL CAMERA',
  'KODAK Digital Still Camera',
  'SONY DSC',
  'Digital Camera',
  'DCF 1.0',
  'Exif_JPEG_PICTURE',
  'DCIM\\100MEDIA\\DJI_0012.JPG',
  '<Digimax i6 PMP, Samsung #1>',
  'default',
  'cof',
  'oznorWB',
  'hdrpl',
  'sdr_HDRB',
  'oplus_1048576',
  'AppleMark',
  'Created with GIMP',
  'Created with The GIMP',
  'Edited in Adobe Lightroom Classic 12.1 (Macintosh)',
  'Processed with VSCO with a6 preset',
  'Adobe Photoshop',
  'Adobe Photoshop CS6 (Windows)',
  'File written by Adobe Photoshop® 4.0',
  'Picasa',
  'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90',
  'User comments',
  'Untitled-1',
  'Enter caption here',
])('"%s" is neither a credit nor a caption', (text) => {
  for (const property of ['creators', 'creditLine', 'copyrightNotice', 'description'])
    expect(isProgramText(text, property)).toBe(true);
});

it.each([
  'Caplio RR1 User',
  'Picasa User',
  'Owner',
  'Camera Owner’s Name',
  'Camera owner, Jo Reyes',
  'Photographer',
  'Your name here',
  'Copyright',
  'Copyright, 2004',
  '(C) 2009',
])('"%s" names nobody, and may be a caption', (text) => {
  expect(isProgramText(text, 'creators')).toBe(true);
  expect(isProgramText(text, 'description')).toBe(false);
});

it('a screenshot is a kind of picture to a credit, and no caption', () => {
  expect(isProgramText('Screenshot', 'creditLine')).toBe(false);
  expect(isProgramText('Screenshot', 'description')).toBe(true);
});

it.each([
  'Jo Reyes',
  'dpa',
  'AFP',
  'Canon Jeremy Davies',
  'Olympus Photos',
  'Samsung',
  'Sony chief executive Kenichiro Yoshida',
  'Digital artist Jo Reyes at work',
  'A ferry, created with recycled steel',
  'SONY PICTURES',
  'Default judgement is read out',
  'Horst Gimpel',
  '© 2026 Jo Reyes',
  'Copyright Jo Reyes',
  'All rights reserved',
  'Nor Aini',
  'Photographer Jo Reyes',
  'User Interface Ltd',
])('"%s" is somebody’s', (text) => {
  for (const property of ['creators', 'copyrightNotice', 'description'])
    expect(isProgramText(text, property)).toBe(false);
});

it('dates and places are never a program’s', () => {
  expect(isProgramText('2014', 'dateTaken')).toBe(false);
  expect(isProgramText('Canon', 'city')).toBe(false);
});
