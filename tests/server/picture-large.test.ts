import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { filesOf, type Asset } from '../../server/src/pictures/asset';
import { hasExiftool, seenIn, tellingTags } from '../media/support/exiftool';
import { TELLING_EXIF } from '../media/support/pictures';
import { credited } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { pathOf } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const MOST_MEGABYTES = 512;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const SCRIPT = join(__dirname, 'support/upload-process.js');

const judged = hasExiftool() ? it : it.skip;

// A picture of that size is minutes of work for a busy machine.
jest.setTimeout(400_000);

judged(
  'a picture of fifty megapixels takes at most 512 MB on top of a running Strapi, and carries its credit',
  async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
    const [width, height] = [8660, 5774];
    const file = join(host.folder, 'large.jpg');
    const large = await sharp({ create: { width, height, channels: 3, background: '#888', noise } })
      .withExif(TELLING_EXIF)
      .withXmp(credited('Jo Reyes'))
      .jpeg({ quality: 85 })
      .toBuffer();
    writeFileSync(file, large);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${MOST_MEGABYTES}`, SCRIPT, host.folder, file],
      {
        // An SQLite file has one server: this one has its own.
        env: { ...process.env, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(host.folder, 'large.db') },
        maxBuffer: 16 * 1024 * 1024,
      },
    );
    const { asset, started, most } = JSON.parse(stdout.trim().split('\n').at(-1) as string) as {
      asset: Asset;
      started: number;
      most: number;
    };
    expect(most - started).toBeLessThan(MOST_BYTES);
    expect(asset).toMatchObject({ width, height, newsroomCredited: true });
    const files = filesOf(asset).map((one) => pathOf(host, one));
    expect(files).toHaveLength(5);
    for (const seen of await seenIn(...files)) {
      expect(seen).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes'] });
      expect(tellingTags(seen)).toEqual([]);
    }
  },
);
