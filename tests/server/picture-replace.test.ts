import { findAsset, type Asset } from '../../server/src/pictures/asset';
import { painted } from '../media/support/pictures';
import { bare, by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, replaceFile, uploadOne } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

describe('a file that is replaced', () => {
  const correction = { creators: ['Joe Reyes'], sources: ['AP'], text: 'Joe Reyes/AP' };
  const correct = async ({ id }: Asset, credit: object = correction) =>
    (await host.admin('put', `/newsroom/pictures/${id}/credit`, { credit })).body.data;
  const first = async () =>
    uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });

  it('by a crop of its own name keeps credit and correction, and carries them', async () => {
    const asset = await first();
    await correct(asset);
    const cropped = await painted(900, 700).jpeg().toBuffer();
    const after = await replaceFile(host, asset, { name: 'ferry.jpg', bytes: cropped });
    expect(after).toMatchObject({ width: 900, url: asset.url, newsroomCredit: correction });
    expect(after.newsroomMetadata).toEqual(asset.newsroomMetadata);
    expect(bytesOf(host, after).includes('Joe Reyes')).toBe(true);
  });

  it('by another picture without a credit loses its own', async () => {
    const asset = await first();
    await correct(asset);
    const after = await replaceFile(host, asset, {
      name: 'other.jpg',
      bytes: await bare().jpeg().toBuffer(),
    });
    expect(after).toMatchObject({ newsroomMetadata: null, newsroomCredit: null, newsroomCredited: false });
    expect(bytesOf(host, after).includes('Reyes')).toBe(false);
  });

  it('by a better copy of the same credit keeps the correction', async () => {
    const asset = await first();
    await correct(asset);
    const bytes = await by('Jo Reyes').sharpen().jpeg().toBuffer();
    expect(await replaceFile(host, asset, { name: 'better.jpg', bytes })).toMatchObject({
      newsroomCredit: correction,
    });
  });

  it('by somebody else’s picture takes that one’s credit, and leaves the editor’s caption', async () => {
    const asset = await first();
    await correct(asset);
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit: null, caption: 'By hand' });
    const bytes = await by('Mina Okafor').jpeg().toBuffer();
    const after = await replaceFile(host, asset, { name: 'mina.jpg', bytes });
    expect(after).toMatchObject({ newsroomCredit: null, caption: 'By hand' });
    expect(after.newsroomMetadata?.creators).toEqual(['Mina Okafor']);
  });

  it('goes with its metadata when the asset is deleted', async () => {
    const asset = await first();
    await host.admin('delete' as 'get', `/upload/files/${asset.id}`);
    expect(await findAsset(host.strapi, asset.id)).toBeNull();
  });
});
