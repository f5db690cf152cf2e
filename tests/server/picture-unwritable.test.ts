import { rmSync } from 'node:fs';
import type { Asset } from '../../server/src/pictures/asset';
import { laidOut } from '../media/support/boxed';
import { pictureOf } from '../media/support/pictures';
import { bare, by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const CREDIT = { creators: ['Jo Reyes'], sources: ['Reuters'], text: 'Jo Reyes/Reuters' };
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

const heic = async (): Promise<Buffer> =>
  laidOut({ brand: 'heic', picture: await pictureOf('avif', { xmp: false, exif: false }) });

const ask = async ({ id }: Pick<Asset, 'id'>, path = '') =>
  (await host.admin('get', `/newsroom/pictures/${id}${path}`)).body.data;

describe.each([
  ['a HEIC', 'ferry.heic', heic, 'HEIC'],
  ['a GIF', 'ferry.gif', () => bare().gif().toBuffer(), 'GIF'],
  ['an SVG', 'ferry.svg', () => Promise.resolve(SVG), 'SVG'],
  ['a GIF that is called a JPEG', 'ferry.jpg', () => bare().gif().toBuffer(), 'GIF'],
] as const)('%s', (_what, name, made, format) => {
  it('says beforehand that no credit can be written, keeps a correction, and refuses the writing', async () => {
    const asset = await uploadOne(host, { name, bytes: await made() });
    const before = bytesOf(host, asset);
    const unwritable = { code: 'format', name: format };
    expect(await ask(asset)).toMatchObject({ unwritable });
    expect(await ask(asset, '/write')).toEqual({ state: 'idle', done: 0, total: 0, unwritable });

    const path = `/newsroom/pictures/${asset.id}`;
    const corrected = await host.admin('put', `${path}/credit`, { credit: CREDIT });
    expect(corrected.body.data).toMatchObject({ credit: CREDIT, corrected: true, unwritable });

    const { status, body } = await host.admin('post', `${path}/write`);
    expect(status).toBe(400);
    expect(body.error.details.errors).toEqual([
      { path: ['id'], message: `The format ${format} takes no credit in its files`, name: 'ValidationError' },
    ]);
    expect(await ask(asset, '/write')).toMatchObject({ state: 'idle' });
    expect(bytesOf(host, asset).equals(before)).toBe(true);
  });
});

it('an AVIF that begins as any other HEIF takes a credit', async () => {
  const bytes = await by('Jo Reyes').avif({ effort: 0 }).toBuffer();
  // The major brand, which media types go by; "avif" is among those that it is compatible with.
  bytes.write('heic', 8, 'latin1');
  const asset = await uploadOne(host, { name: 'ferry.heic', bytes, type: 'image/heic' });
  expect(await ask(asset)).not.toHaveProperty('unwritable');
  await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit: CREDIT });
  expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'done' });
});

it('of a file that is gone its media type speaks', async () => {
  const gif = await uploadOne(host, { name: 'ferry.gif', bytes: await bare().gif().toBuffer() });
  const png = await uploadOne(host, { name: 'ferry.png', bytes: await bare().png().toBuffer() });
  for (const asset of [gif, png]) rmSync(pathOf(host, asset));
  expect(await ask(gif)).toMatchObject({ unwritable: { code: 'format', name: 'GIF' } });
  expect(await ask(png)).not.toHaveProperty('unwritable');
});

it('a file that is no picture takes none', async () => {
  const asset = await uploadOne(host, { name: 'notes.txt', bytes: Buffer.from('Notes'), type: 'text/plain' });
  expect(await ask(asset)).toMatchObject({ unwritable: { code: 'format', name: 'TXT' } });
});
