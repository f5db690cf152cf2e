import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE, filesOf, findAsset, type Asset } from '../../server/src/pictures/asset';
import { startWriting } from '../../server/src/pictures/write';
import { hasExiftool, seenIn } from '../media/support/exiftool';
import { FORMATS, pixelsOf } from '../media/support/pictures';
import { by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, uploadOne } from './support/uploads';
import { letLeaseRunOut, until, workTable } from './support/work';
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

  it('that an earlier version left behind can be started again', async () => {
    const asset = await jpeg();
    await host.strapi.db.query(FILE).update({
      where: { id: asset.id },
      data: { newsroomWriting: { state: 'running', done: 2, total: 5, at: Date.now() } },
    });
    expect(await state(asset.id)).toMatchObject({ state: 'failed', error: expect.stringMatching(/stopped/) });
    expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'done' });
  });

  it('is begun by one server, and goes on where that is gone', async () => {
    const asset = await jpeg();
    await correct(asset.id, CREDIT);
    const gone = { owner: 'gone', token: 'gone', state: 'running', lease_until: 4_000_000_000_000 };
    await host.strapi.db.transaction(async ({ trx }) => {
      await startWriting(host.strapi, asset);
      await trx('newsroom_work')
        .where({ kind: 'write-credit', key: String(asset.id) })
        .update(gone);
    });
    const path = `/newsroom/pictures/${asset.id}/write`;
    expect((await host.admin('post', path)).body.data).toEqual({ state: 'running', done: 0, total: 5 });
    const works = workTable(host.strapi).where({ kind: 'write-credit', key: String(asset.id) });
    expect(await works.clone().select('owner')).toEqual([{ owner: 'gone' }]);
    await letLeaseRunOut(host.strapi, 'write-credit', String(asset.id));
    // Any other work has the server look.
    const other = await jpeg();
    await writeFiles(host, other.id);
    await until(
      () => state(asset.id),
      ({ state: now }) => now === 'done',
    );
    for (const tags of await seen(await fresh(asset.id)))
      expect(tags).toMatchObject({ 'XMP-dc:Creator': CREDIT.creators });
  });

  it('writes a correction that comes while it writes', async () => {
    const asset = await jpeg();
    await correct(asset.id, { ...CREDIT, creators: ['Too Early'], text: 'Too Early/Reuters' });
    await host.admin('post', `/newsroom/pictures/${asset.id}/write`);
    await correct(asset.id, CREDIT);
    await writeFiles(host, asset.id);
    for (const tags of await seen(await fresh(asset.id)))
      expect(tags).toMatchObject({ 'XMP-dc:Creator': CREDIT.creators });
  });

  it('knows no picture that is none', async () => {
    expect((await host.admin('post', '/newsroom/pictures/999999/write')).status).toBe(404);
  });
});
