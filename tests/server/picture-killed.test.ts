import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { filesOf, type Asset } from '../../server/src/pictures/asset';
import { readMetadata } from '../../media/metadata/read';
import { containerOf } from '../../media/containers';
import { bufferSource } from '../../media/bytes';
import { painted, pixelsOf } from '../media/support/pictures';
import { startHost, type Host } from './support/host';
import { bytesOf } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const SCRIPT = join(__dirname, 'support/writing-process.js');

it.each([400, 700])('a server that is killed while it writes leaves every file whole', async (ms) => {
  const file = join(host.folder, `large-${ms}.png`);
  writeFileSync(file, await painted(2400, 1800).png({ compressionLevel: 0 }).toBuffer());
  const child = spawn(process.execPath, [SCRIPT, host.folder, file], {
    // An SQLite file has one server: this one has its own.
    env: {
      ...process.env,
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: join(host.folder, `killed-${ms}.db`),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  let asset: Asset | undefined;
  for await (const line of lines) {
    if (!line.startsWith('{')) continue;
    asset = JSON.parse(line) as Asset;
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, ms));
  child.kill('SIGKILL');
  // A server that could not begin has ended by itself.
  expect(await exited).toEqual([null, 'SIGKILL']);
  const files = filesOf(asset as Asset);
  expect(files).toHaveLength(5);
  for (const one of files) {
    const bytes = bytesOf(host, one);
    expect((await pixelsOf(bytes)).length).toBeGreaterThan(0);
    const source = bufferSource(bytes);
    const opened = await (await containerOf(source))?.open(source);
    const said = opened && readMetadata(opened.blocks);
    expect(said?.creators ?? ['Round 0']).toEqual([expect.stringMatching(/^Round \d+$/)]);
  }
});
