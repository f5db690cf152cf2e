import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPicture } from '../../media/containers';
import { readMetadata } from '../../media/metadata/read';
import { bufferSource } from '../../media/bytes';

/** The pictures are not part of the repository: the test is skipped where they are not at hand. */
const folder = resolve(__dirname, '../..', process.env.NEWSROOM_SHARED ?? '../shared', 'bugs');

const said = async (name: string, languages: string[]) => {
  const picture = await openPicture(bufferSource(readFileSync(join(folder, name))));
  if (!picture) throw new Error('not a picture');
  return readMetadata(picture.blocks, [], languages);
};

(existsSync(folder) ? it : it.skip).each([
  ['09-empty-x-default.jpg', ['en'], { creators: ['Ana Um'], copyrightNotice: '© Quay Photos' }],
  ['13-two-copyrights.jpg', ['en'], { creators: [], copyrightNotice: '© 2026 Ana Um; © 2026 Quay Desk' }],
  ['15-iim-euc-kr.jpg', ['ko'], { creators: ['김하늘'], creditLine: '부두사진' }],
  ['15-iim-euc-kr.jpg', ['en'], null],
  ['15b-iim-cp1251.jpg', ['ru'], { creators: ['Иван Петров'] }],
  ['15b-iim-cp1251.jpg', ['en', 'ko'], null],
  ['16-exif-artist.jpg', ['en'], { creators: ['김하늘'], copyrightNotice: '© 하버타임스' }],
  ['17-png-text.png', ['en'], { creators: ['Ana Um'], copyrightNotice: '© 2026 Quay Photos' }],
  ['18-xpauthor.jpg', ['en'], { creators: ['김하늘', 'Ana Um'] }],
])('%s in a house of %j says %j', async (name, languages, metadata) => {
  expect(await said(name, languages)).toEqual(metadata);
});
