import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE, filesOf, findAsset, type Asset } from '../../server/src/pictures/asset';
import { hasExiftool, seenIn } from '../domain/picture/support/exiftool';
import { FORMATS, pixelsOf } from '../domain/picture/support/pictures';
import { by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const judged = hasExiftool() ? it : it.skip;

const CREDIT = {
  creators: ['Joe Reyes', '김하늘'],
  sources: ['Reuters'],
  via: 'Getty Images',
  text: 'Joe Reyes, 김하늘/Reuters via Getty Images',
};

const correct = (id: number, credit: object | null) =>
  host.admin('put', `/newsroom/pictures/${id}/credit`, { credit });

const fresh = async (id: number) => (await findAsset(host.strapi, id)) as Asset;

const seen = (asset: Asset) => seenIn(...filesOf(asset).map((file) => pathOf(host, file)));

describe.each(FORMATS)('a %s', (format) => {
  judged('has an editor’s credit in every file, and its pixels as they were', async () => {
    const bytes = await by('Jo Reyes')
      .toFormat(format, format === 'avif' ? { effort: 0 } : {})
      .toBuffer();
    const asset = await uploadOne(host, { name: `ferry.${format === 'tiff' ? 'tif' : format}`, bytes });
    const before = await Promise.all(filesOf(asset).map((file) => pixelsOf(bytesOf(host, file))));
    const total = filesOf(asset).length;

    await correct(asset.id, CREDIT);
    expect(await writeFiles(host, asset.id)).toEqual({ state: 'done', done: total, total });
    const corrected = await fresh(asset.id);
    for (const tags of await seen(corrected)) {
      expect(tags).toMatchObject({
        'XMP-dc:Creator': CREDIT.creators,
        'XMP-photoshop:Credit': CREDIT.text,
        'XMP-photoshop:Source': 'Reuters',
        'XMP-dc:Rights': '© AP',
      });
      if (format === 'jpeg') expect(tags).toMatchObject({ 'IPTC:By-line': CREDIT.creators });
    }
    const after = await Promise.all(filesOf(corrected).map((file) => pixelsOf(bytesOf(host, file))));
    expect(after.map((pixels, i) => pixels.equals(before[i] as Buffer))).toEqual(before.map(() => true));
    expect(corrected.url).toBe(asset.url);
    for (const file of filesOf(corrected))
      expect(file.size).toBeCloseTo(bytesOf(host, file).length / 1000, 1);

    await correct(asset.id, null);
    await writeFiles(host, asset.id);
    for (const tags of await seen(asset))
      expect(tags).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes'], 'XMP-photoshop:Credit': 'AP' });
  });
});

describe('the writing', () => {
  const jpeg = async () =>
    uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  const state = async (id: number) => (await host.admin('get', `/newsroom/pictures/${id}/write`)).body.data;

  it('is idle until it is asked for', async () => {
    expect(await state((await jpeg()).id)).toEqual({ state: 'idle', done: 0, total: 0 });
  });

  it('tells webhooks that the asset changed', async () => {
    const asset = await jpeg();
    const told: unknown[] = [];
    const listener = async ({ media }: { media: { id: number } }) => void told.push(media.id);
    host.strapi.eventHub.on('media.update', listener as never);
    await writeFiles(host, asset.id);
    expect(told).toContain(asset.id);
    expect(
      new Date(String(((await fresh(asset.id)) as Asset & { updatedAt: string }).updatedAt)).getTime(),
    ).toBeGreaterThan(new Date(String((asset as Asset & { updatedAt: string }).updatedAt)).getTime());
  });

  it('leaves nothing behind, and says what failed', async () => {
    const asset = await jpeg();
    await correct(asset.id, CREDIT);
    const small = asset.formats?.small as { url: string };
    rmSync(pathOf(host, small));
    const { state: ended, done, total, error } = await writeFiles(host, asset.id);
    expect({ ended, total }).toEqual({ ended: 'failed', total: 5 });
    expect(done).toBeLessThan(5);
    expect(error).toMatch(/small_ferry/);
    const left = readdirSync(dirname(pathOf(host, asset))).filter((name) => name.startsWith('.'));
    expect(left).toEqual([]);
    for (const file of filesOf(asset))
      if (file !== small) expect((await pixelsOf(bytesOf(host, file))).length).toBeGreaterThan(0);
  });

  it('that a stopped server left behind can be started again', async () => {
    const asset = await jpeg();
    await host.strapi.db.query(FILE).update({
      where: { id: asset.id },
      data: { newsroomWriting: { state: 'running', done: 2, total: 5, at: Date.now() - 600_000 } },
    });
    expect(await state(asset.id)).toMatchObject({ state: 'failed', error: expect.stringMatching(/stopped/) });
    expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'done' });
  });

  it('does not begin twice', async () => {
    const asset = await jpeg();
    const running = { state: 'running', done: 2, total: 5 };
    await host.strapi.db.query(FILE).update({
      where: { id: asset.id },
      data: { newsroomWriting: { ...running, at: Date.now() } },
    });
    expect((await host.admin('post', `/newsroom/pictures/${asset.id}/write`)).body.data).toEqual(running);
  });

  it('knows no picture that is none', async () => {
    expect((await host.admin('post', '/newsroom/pictures/999999/write')).status).toBe(404);
  });
});
