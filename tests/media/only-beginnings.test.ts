import { openPicture } from '../../media/containers';
import { bufferSource, piecesOf } from '../../media/bytes';
import { changeFor } from '../../media/rewrite';

const WORDS = ' and nothing of a picture behind it, only words and words '.repeat(4);

const BEGINNINGS: [string, string][] = [
  ['a JPEG', '\xff\xd8\xff'],
  ['a PNG', '\x89PNG\r\n\x1a\n'],
  ['a WebP', 'RIFF\x10\x00\x00\x00WEBP'],
  ['an AVIF', '\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1'],
  ['a HEIC', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1'],
  ['a TIFF', 'II*\x00\x08\x00\x00\x00'],
  ['a BigTIFF', 'II+\x00\x08\x00\x00\x00'],
  ['a GIF', 'GIF89a'],
];

/** What is stored of a file: as it came, where it is refused as a picture. */
const stored = async (bytes: Buffer): Promise<Buffer> => {
  const picture = await openPicture(bufferSource(bytes)).catch(() => undefined);
  if (!picture) return bytes;
  const { container, blocks, write } = picture;
  const change = changeFor(container, blocks, { metadata: null, wins: 'file', keepLocation: false });
  return Buffer.concat(piecesOf(bytes, write(change)));
};

it.each(BEGINNINGS)('what only begins as %s loses nothing', async (_what, head) => {
  const bytes = Buffer.from(head + WORDS, 'latin1');
  expect((await stored(bytes)).toString('latin1')).toBe(bytes.toString('latin1'));
});
