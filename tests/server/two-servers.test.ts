import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { filesOf, findAsset } from '../../server/src/pictures/asset';
import { hasExiftool, seenInBytes } from '../media/support/exiftool';
import { articles } from './support/articles';
import { bare, by } from './support/credited-pictures';
import { ROOT, startHost, type Host } from './support/host';
import { bytesOf, uploadOne } from './support/uploads';
import { until, workTable } from './support/work';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

/** Another server of the house, until the test ends it; `hear` waits for a line of it. */
const startOther = async (script: string, ...more: string[]) => {
  const path = join(ROOT, 'tests/server/support', script);
  const child = spawn(process.execPath, [path, host.folder, ...more], {
    // Jest gives its tests an environment of their own.
    env: process.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  let isOver = false;
  createInterface({ input: child.stdout })
    .on('line', (line) => said.push(line))
    .on('close', () => (isOver = true));
  const hear = (wanted: (line: string) => boolean): Promise<string> =>
    until(
      async () => {
        const line = said.find(wanted);
        if (line === undefined && isOver) throw new Error('the second server stopped');
        return line ?? '';
      },
      (line) => line !== '',
    );
  await hear((line) => line === 'ready');
  return {
    said,
    hear,
    tell: (line: string) => void child.stdin.write(`${line}\n`),
    end: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
};

// An SQLite file has one server.
const withServers = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? it.skip : it;

withServers('two servers never give one address to two articles', async () => {
  const other = await startOther('server-process.js', '8');
  other.tell('go');
  const here = await Promise.all(
    Array.from({ length: 8 }, () => articles(host.strapi).create({ data: { headline: 'Two servers' } })),
  );
  const there: string[] = JSON.parse(await other.hear((line) => line.startsWith('[')));
  await other.end();
  const slugs = [...here.map(({ slug }) => slug), ...there];
  expect(slugs).toHaveLength(16);
  expect(new Set(slugs).size).toBe(16);
  expect(slugs.every((slug) => /^two-servers(-\d+)?$/.test(slug))).toBe(true);
});

withServers('two servers that are asked to write the same pictures at once share the work', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const { id } = await uploadOne(host, { name: `quay-${n}.jpg`, bytes: await bare().jpeg().toBuffer() });
    const credit = { creators: [`Ada Quay ${n}`], sources: [], text: `Ada Quay ${n}` };
    await host.admin('put', `/newsroom/pictures/${id}/credit`, { credit });
    ids.push(id);
  }
  const other = await startOther('picture-server.js');
  const here: number[] = [];
  host.strapi.eventHub.on('media.update', async ({ media }: { media: { id: number } }) => {
    here.push(media.id);
  });
  other.tell(ids.join(' '));
  const asked = await Promise.all(ids.map((id) => host.admin('post', `/newsroom/pictures/${id}/write`)));
  expect(asked.map(({ status }) => status)).toEqual(ids.map(() => 202));
  const works = () => workTable(host.strapi).where({ kind: 'write-credit' }).select('key', 'state', 'owner');
  await until(works, (all) => all.length > 0 && all.every(({ state }) => state === 'done'));
  const updatedThere = () =>
    other.said.flatMap((line) => line.match(/^updated (\d+)$/)?.[1] ?? []).map(Number);
  // Who asks once a picture is written has it written again; what is live is one work, and told of once.
  const written = (await works()).map(({ key }) => Number(key)).sort((one, two) => one - two);
  const told = async () => [...here, ...updatedThere()].sort((one, two) => one - two);
  await until(told, (all) => all.length >= written.length);
  expect(await told()).toEqual(written);
  expect([...new Set(written)]).toEqual(ids);
  await other.end();
  for (const [n, id] of ids.entries()) {
    const asset = await findAsset(host.strapi, id);
    expect(asset?.newsroomWriting?.state).toBe('done');
    if (!asset || !hasExiftool()) continue;
    for (const file of filesOf(asset))
      expect(await seenInBytes(bytesOf(host, file))).toMatchObject({ 'XMP-dc:Creator': [`Ada Quay ${n}`] });
  }
});

withServers('of two servers that are asked to undo the same writings at once, one undoes each', async () => {
  const other = await startOther('picture-server.js');
  const stateOf = async (id: number) => (await findAsset(host.strapi, id))?.newsroomWriting?.state;
  const undos: { id: number; writing: string }[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { id } = await uploadOne(host, {
      name: `pier-${n}.jpg`,
      bytes: await by('Jo Reyes').jpeg().toBuffer(),
    });
    const credit = { creators: ['Ada Quay'], sources: [], text: 'Ada Quay' };
    await host.admin('post', `/newsroom/pictures/${id}/write`, { credit });
    await until(
      () => stateOf(id),
      (state) => state === 'done',
    );
    const { body } = await host.admin('get', `/newsroom/pictures/${id}`);
    undos.push({ id, writing: body.data.undo.writing });
  }
  other.tell(undos.map(({ id, writing }) => `${id}=${writing}`).join(' '));
  const here = await Promise.all(
    undos.map(({ id, writing }) => host.admin('post', `/newsroom/pictures/${id}/undo`, { writing })),
  );
  for (const [n, { id }] of undos.entries()) {
    const there = await other.hear((line) => line === `undone ${id}` || line === `refused ${id}`);
    expect([here[n]?.status, there]).toEqual(
      here[n]?.status === 202 ? [202, `refused ${id}`] : [409, `undone ${id}`],
    );
    await until(
      () => stateOf(id),
      (state) => state === 'done',
    );
    const asset = await findAsset(host.strapi, id);
    expect(asset?.newsroomCredit).toBeNull();
    if (!asset || !hasExiftool()) continue;
    for (const file of filesOf(asset))
      expect(await seenInBytes(bytesOf(host, file))).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes'] });
  }
  await other.end();
});
