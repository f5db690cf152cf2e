import { creator, manifestSegments, packet, withSegments, xmpSegment } from '../media/support/jpeg';
import { findAsset, type Asset } from '../../server/src/pictures/asset';
import { bare } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, setUpload, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await setUpload(host, { sizeOptimization: false });
});
afterAll(async () => {
  await setUpload(host, {});
  await host?.stop();
});

/** What the log said of signatures while something was done. */
const told = async (work: () => Promise<unknown>): Promise<string[]> => {
  const spy = jest.spyOn(host.strapi.log, 'info');
  try {
    await work();
    return spy.mock.calls
      .map(([line]) => String(line))
      .filter((line) => line.includes('Content Credentials'));
  } finally {
    spy.mockRestore();
  }
};

const signed = async (statement: string): Promise<Buffer> =>
  withSegments(
    await bare().jpeg().toBuffer(),
    xmpSegment(
      packet('photoshop:Credit="AP" dcterms:provenance="https://quay.example/a"', creator('Ines Faro')),
    ),
    ...manifestSegments(statement),
  );

const uploaded = async (bytes: Buffer): Promise<{ asset: Asset; lines: string[] }> => {
  let asset: Asset | undefined;
  const lines = await told(async () => {
    asset = await uploadOne(host, { name: 'signed.jpg', bytes });
  });
  if (!asset) throw new Error('not uploaded');
  return { asset, lines };
};

describe('a signed picture', () => {
  it('that tells a place in its manifest is told of, marked and clean', async () => {
    const { asset, lines } = await uploaded(await signed('{"exif:GPSLatitude":"35,6.0N"}'));
    expect(bytesOf(host, asset).toString('latin1')).not.toMatch(/c2pa|provenance|GPSLatitude/);
    expect(asset.newsroomMetadata).toMatchObject({ creators: ['Ines Faro'], contentCredentials: 'removed' });
    expect(lines).toHaveLength(1);
    const { body } = await host.admin('get', `/newsroom/pictures/${asset.id}`);
    expect(body.data.metadata.contentCredentials).toBe('removed');
  });

  it('that Strapi makes smaller is marked too', async () => {
    await setUpload(host, { sizeOptimization: true });
    const { asset, lines } = await uploaded(await signed('{"claim":"harbour"}'));
    await setUpload(host, { sizeOptimization: false });
    const isThere = bytesOf(host, asset).includes('c2pa');
    expect(asset.newsroomMetadata?.contentCredentials).toBe(isThere ? undefined : 'removed');
    expect(lines).toHaveLength(isThere ? 0 : 1);
  });

  it('that needs no change is stored byte for byte, until its credit is corrected', async () => {
    const bytes = await signed('{"claim":"harbour"}');
    const { asset, lines } = await uploaded(bytes);
    expect(bytesOf(host, asset).equals(bytes)).toBe(true);
    expect(asset.newsroomMetadata).toEqual({ creators: ['Ines Faro'], creditLine: 'AP' });
    expect(lines).toEqual([]);
    const credit = { creators: ['Jo Reyes'], sources: ['Reuters'], text: 'Jo Reyes/Reuters' };
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit });
    expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'done' });
    expect(bytesOf(host, asset).includes('c2pa')).toBe(false);
    expect((await findAsset(host.strapi, asset.id))?.newsroomMetadata?.contentCredentials).toBe('removed');
  });
});
