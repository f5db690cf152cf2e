import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { everythingIn, hasExiftool } from './support/exiftool';
import { pixelsOf } from './support/pictures';
import { readOf, stored } from './support/rewrite';

/** The pictures are not part of the repository: the test is skipped where they are not at hand. */
const folder = resolve(__dirname, '../..', process.env.NEWSROOM_SHARED ?? '../shared', 'bugs');

const FILES: [name: string, metadata: object | null, behind: boolean][] = [
  [
    '01-extended-xmp.jpg',
    {
      creators: ['Marek Dąb'],
      creditLine: 'Quay Photos',
      copyrightNotice: '© Marek Dąb / Quay Photos',
      webStatement: 'https://quay.example/rights',
      headline: 'Barge aground',
    },
    false,
  ],
  ['05-second-picture-padded.jpg', null, false],
  ['06-gain-map.jpg', { creators: ['Ines Faro'], creditLine: 'Quay Photos' }, true],
  ['24-index-longer-than-file.jpg', { creators: ['Jo Reyes'], copyrightNotice: 'Harbour Times' }, false],
  ['27-two-exif-segments.jpg', { creators: ['Jo Reyes'], copyrightNotice: 'Harbour Times' }, false],
];

(existsSync(folder) && hasExiftool() ? describe : describe.skip)('pictures that went wrong', () => {
  it.each(FILES)('%s is read, tells nothing, and promises what it has', async (name, metadata, behind) => {
    const file = readFileSync(resolve(folder, name));
    const { bytes } = await stored(file);
    for (const one of [file, bytes]) expect(await readOf(one)).toMatchObject({ metadata, faults: [] });
    const seen = await everythingIn(bytes);
    expect(seen).not.toMatch(/GPS |Serial Number/);
    expect(/MP Image 2/.test(seen)).toBe(behind);
    expect(/Gain Map/.test(seen)).toBe(behind);
    expect((await pixelsOf(bytes)).equals(await pixelsOf(file))).toBe(true);
  });
});
