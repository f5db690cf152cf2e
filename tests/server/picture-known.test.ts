import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILE, findAsset, type Asset } from '../../server/src/pictures/asset';
import { articles } from './support/articles';
import { by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { forget, pathOf, setUpload, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost({ config: { publication: 'The Harbour Times', styles: { credit: 'slash' } } });
  // Originals stay as they came, with all that they say.
  await setUpload(host, { sizeOptimization: false });
});
afterAll(() => host?.stop());

const BY_JO = { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes/AP' };

/** A picture whose row is as it was before the plugin was installed. */
const older = async (): Promise<Asset> => {
  const asset = await uploadOne(host, { name: 'jo.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  await forget(host, asset.id);
  return asset;
};

const info = async (id: number) => (await host.admin('get', `/newsroom/pictures/${id}`)).body.data;
const fresh = (id: number) => findAsset(host.strapi, id);

describe('a picture that is older than the plugin', () => {
  it('is read when an editor looks at it, once, with the words that nobody wrote', async () => {
    const { id } = await older();
    expect(await info(id)).toMatchObject({
      credit: BY_JO,
      caption: 'The ferry sails.',
      alternativeText: 'A white ferry',
    });
    expect(await fresh(id)).toMatchObject({ newsroomCredited: true, caption: 'The ferry sails.' });
    rmSync(pathOf(host, (await fresh(id)) as Asset));
    expect(await info(id)).toMatchObject({ credit: BY_JO });
  });

  it('keeps the words that an editor wrote', async () => {
    const { id } = await older();
    await host.strapi.db.query(FILE).update({ where: { id }, data: { caption: 'Ours' } });
    expect(await info(id)).toMatchObject({ caption: 'Ours', alternativeText: 'A white ferry' });
  });

  it('is read when an article is given it', async () => {
    const { id } = await older();
    const { body } = await host.api('post', '/api/newsroom/articles', {
      data: { headline: 'Ferry', picture: id },
    });
    expect(body.data).toMatchObject({ imageCredit: BY_JO, pictureCaption: 'The ferry sails.' });
    const draft = await articles(host.strapi).findOne({ documentId: body.data.documentId });
    expect(draft).toMatchObject({ imageCredit: BY_JO });
  });

  it('is read before its credit is written into its files', async () => {
    const { id } = await older();
    expect(await writeFiles(host, id)).toMatchObject({ state: 'done' });
    expect((await fresh(id))?.newsroomMetadata).toMatchObject({ creators: ['Jo Reyes'] });
  });

  it('stays unread where its file is gone, so that it is read when the file is back', async () => {
    const asset = await older();
    rmSync(pathOf(host, asset));
    expect(await info(asset.id)).toMatchObject({ metadata: null, credit: null });
    expect(await fresh(asset.id)).toMatchObject({ newsroomCredited: null });
  });

  it('is read once where its file is broken', async () => {
    const asset = await older();
    writeFileSync(pathOf(host, asset), Buffer.from('ffd8ffe1ffff45786966', 'hex'));
    expect(await info(asset.id)).toMatchObject({ metadata: null, credit: null });
    expect(await fresh(asset.id)).toMatchObject({ newsroomCredited: false });
  });

  it('does not take back what an editor corrected meanwhile', async () => {
    const { id } = await older();
    const credit = { creators: ['Mina Okafor'], sources: ['Reuters'], text: 'Mina Okafor/Reuters' };
    await host.admin('put', `/newsroom/pictures/${id}/credit`, { credit });
    expect(await info(id)).toMatchObject({ credit, corrected: true });
    expect(await fresh(id)).toMatchObject({
      newsroomCredit: credit,
      newsroomMetadata: { creators: ['Jo Reyes'] },
    });
  });
});

it('pictures of before are read after a start, but for those whose files are gone', async () => {
  const [read, gone] = [await older(), await older()];
  await host.strapi.db.query(FILE).update({ where: { id: gone.id }, data: { hash: 'gone' } });
  const uploads = mkdtempSync(join(tmpdir(), 'uploads-'));
  cpSync(join(host.folder, 'public/uploads'), uploads, { recursive: true });
  const { database } = host;
  await host.stop({ database: true });
  host = await startHost({
    config: { publication: 'The Harbour Times' },
    database,
    prepare: (folder) => cpSync(uploads, join(folder, 'public/uploads'), { recursive: true }),
  });
  for (let i = 0; i < 100 && !(await fresh(read.id))?.newsroomCredited; i += 1)
    await new Promise((later) => setTimeout(later, 50));
  expect(await fresh(read.id)).toMatchObject({
    newsroomCredited: true,
    newsroomMetadata: { creators: ['Jo Reyes'] },
  });
  expect(await fresh(gone.id)).toMatchObject({ newsroomCredited: null });
});
