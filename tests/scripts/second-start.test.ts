import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT, ask } from './node';

describe('what is installed', () => {
  const installed = (wanted: object, present: object) =>
    ask('installed', `it.isInstalled(${JSON.stringify(wanted)}, ${JSON.stringify(present)})`);
  const wanted = {
    '': {},
    playground: {},
    'node_modules/zod': { version: '4.4.3' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
    'node_modules/newsroom-playground': { link: true },
  };

  it.each([
    ['everything', { 'node_modules/zod': { version: '4.4.3' } }, true],
    ['an older version', { 'node_modules/zod': { version: '4.4.2' } }, false],
    ['something else', { 'node_modules/jest': { version: '30.0.0' } }, false],
    ['nothing', {}, false],
  ])('%s', async (_what, present, answer) => {
    expect(await installed(wanted, present)).toBe(answer);
  });
});

describe('what is built', () => {
  let folder: string;
  const path = (name: string) => join('.tmp', basename(folder), name);
  const build = (work = `fs.writeFileSync(${JSON.stringify(join(folder, 'made'))}, '')`) => {
    const what = { name: basename(folder), sources: [path('sources')], makes: [path('made')] };
    const fs = "const fs = await import('node:fs');";
    return ask('sources', `it.buildIfChanged(${JSON.stringify(what)}, async () => { ${fs} ${work}; })`);
  };

  beforeEach(() => {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.tmp', 'sources-'));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', 'a.ts'), 'one');
  });
  afterEach(() => {
    rmSync(join(ROOT, '.tmp/scripts', `${basename(folder)}.built-from`), { force: true });
    rmSync(folder, { recursive: true });
  });

  it('is built once from the same sources', async () => {
    expect(await build()).toBe(true);
    expect(await build()).toBe(false);
  });

  it.each([
    ['a source has changed', () => writeFileSync(join(folder, 'sources', 'a.ts'), 'two')],
    ['a source has come', () => writeFileSync(join(folder, 'sources', 'b.ts'), '')],
    ['a source has gone', () => rmSync(join(folder, 'sources', 'a.ts'))],
    ['what was made has gone', () => rmSync(join(folder, 'made'))],
  ])('is built again when %s', async (_when, change) => {
    await build();
    change();
    expect(await build()).toBe(true);
  });

  it('is built again after a build that broke off', async () => {
    await build();
    writeFileSync(join(folder, 'sources', 'a.ts'), 'two');
    await expect(build("throw new Error('broke off')")).rejects.toThrow('broke off');
    expect(await build()).toBe(true);
  });
});
