import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Tags by group and name, as an independent reader sees them: `XMP-dc:Creator`. */
export type Seen = Record<string, unknown>;

/** Whether there is an exiftool; CI has to have one. */
export const hasExiftool = (): boolean => {
  try {
    execFileSync('exiftool', ['-ver']);
    return true;
  } catch {
    if (process.env.CI) throw new Error('exiftool is missing (apt-get install libimage-exiftool-perl)');
    return false;
  }
};

/** What exiftool says of files. */
export const seenIn = async (...files: string[]): Promise<Seen[]> => {
  const { stdout } = await run(
    'exiftool',
    ['-j', '-a', '-G1', '-struct', '-n', '-validate', '-all', ...files],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout);
};

const asFile = async <T>(bytes: Buffer, use: (file: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-exiftool-'));
  try {
    const file = join(folder, 'picture');
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const seenInBytes = (bytes: Buffer): Promise<Seen> =>
  asFile(bytes, async (file) => (await seenIn(file))[0] as Seen);

/** All that exiftool finds in a picture, tag by tag, further pictures within it too. */
export const everythingIn = (bytes: Buffer): Promise<string> =>
  asFile(bytes, async (file) => (await run('exiftool', ['-a', '-G1', '-ee', '-u', file])).stdout);

/** What exiftool takes out of a file: a binary tag. */
export const takenOut = (bytes: Buffer, tag: string): Promise<Buffer> =>
  asFile(bytes, async (file) => {
    const { stdout } = await run('exiftool', ['-b', `-${tag}`, file], { encoding: 'buffer' });
    return stdout;
  });

/** The picture with tags that exiftool writes. */
export const withTags = (bytes: Buffer, tags: Readonly<Record<string, string>>): Promise<Buffer> =>
  asFile(bytes, async (file) => {
    const changes = Object.entries(tags).map(([name, value]) => `-${name}=${value}`);
    await run('exiftool', ['-q', '-overwrite_original', ...changes, file]);
    return readFile(file);
  });

/** Names of tags that tell where a picture was taken, or with which camera. */
export const tellingTags = (seen: Seen): string[] =>
  Object.keys(seen).filter((name) => /GPS|Serial|MakerNote/i.test(name) && !/GPSVersionID/.test(name));
