import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Language = 'javascript' | 'typescript';
export type Manager = 'npm' | 'pnpm' | 'yarn';

const ROOT = resolve(__dirname, '../..');
const STRAPI = '5.54.0';

/** The last pnpm that runs on Node 20, and the Yarn that `npm install yarn` gives. */
const MANAGERS = ['pnpm@10', 'yarn@1'];

let folder: string;
const tools = () => join(folder, 'tools');
const prebuilds = () => join(folder, 'prebuilds');

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  STRAPI_TELEMETRY_DISABLED: 'true',
  PATH: `${join(tools(), 'node_modules/.bin')}:${process.env.PATH}`,
  npm_config_better_sqlite3_local_prebuilds: prebuilds(),
  // A package below Strapi asks for a later Node than Strapi does: npm and pnpm warn, Yarn would refuse.
  YARN_IGNORE_ENGINES: 'true',
});

/** A command in a folder; it and what it printed are thrown where it fails. */
export const run = (cwd: string, command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, {
      ...{ cwd, env: environment(), encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
};

/** Strapi's own commands, however its package got there. */
export const strapi = (cwd: string, ...args: string[]): string =>
  run(cwd, process.execPath, 'node_modules/@strapi/strapi/bin/strapi.js', ...args);

/** Outside the repository, so that nothing resolves into its packages. */
export const makeFolder = (): void => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-install-'));
  mkdirSync(tools());
  mkdirSync(prebuilds());
  run(folder, 'npm', 'install', '--prefix', tools(), '--no-audit', '--no-fund', ...MANAGERS);
};

export const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });

/** Packs the plugin as the registry would get it, and gives the tarball's path. */
export const packPlugin = (): string => {
  const output = run(ROOT, 'npm', 'pack', '--json', '--silent', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[\n'))) as [{ filename: string }];
  return join(folder, filename);
};

/**
 * Where no prebuilt SQLite can be fetched each project compiles its own, a minute each: what the first one
 * made is handed to the others as a prebuilt file.
 */
const shareSqlite = (project: string): void => {
  const made = join(project, 'node_modules/better-sqlite3');
  const { version } = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')) as { version: string };
  const { platform, arch, versions } = process;
  const name = `better-sqlite3-v${version}-node-v${versions.modules}-${platform}-${arch}.tar.gz`;
  const binary = 'build/Release/better_sqlite3.node';
  if (existsSync(join(made, binary)) && !existsSync(join(prebuilds(), name)))
    run(made, 'tar', '-czf', join(prebuilds(), name), binary);
};

/** What `create-strapi` makes for pnpm is a workspace of one. */
const ADD: Readonly<Record<Manager, string[]>> = {
  npm: ['install'],
  pnpm: ['add', '--workspace-root'],
  yarn: ['add'],
};

/** Adds packages to a project, each by its name and version or as a tarball. */
export const addPackages = (project: string, manager: Manager, ...packages: string[]): void => {
  run(project, manager, ...ADD[manager], ...packages);
};

/** Writes a file of a project; the folders above it are made. */
export const write = (project: string, file: string, text: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};

const exported = (language: Language, text: string): string =>
  `${language === 'typescript' ? 'export default' : 'module.exports ='} ${text};\n`;

const NEWSROOM = `enabled: true, config: { publication: 'The Quay', holder: 'Quay Press', timeZone: 'Asia/Seoul' }`;

/** With the plugin as `config/plugins` names it, or without it. */
export const configurePlugins = (project: string, language: Language, newsroom: boolean): void =>
  write(
    project,
    `config/plugins.${language === 'typescript' ? 'ts' : 'js'}`,
    exported(language, `() => ({ ${newsroom ? `newsroom: { ${NEWSROOM} },` : ''} })`),
  );

const OWN = 'src/api/article';

/** An `article` of the project's own, with or without a field of the plugin's. */
export const writeOwnArticle = (project: string, dateline: object): void =>
  write(
    project,
    `${OWN}/content-types/article/schema.json`,
    JSON.stringify({
      kind: 'collectionType',
      collectionName: 'articles',
      info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
      options: { draftAndPublish: true },
      attributes: { title: { type: 'string' }, dateline },
    }),
  );

const writeOwnApi = (project: string, language: Language): void => {
  const extension = language === 'typescript' ? 'ts' : 'js';
  for (const kind of ['Controller', 'Service', 'Router']) {
    const made = `factories.createCore${kind}('api::article.article')`;
    const file = `${OWN}/${kind === 'Router' ? 'route' : kind.toLowerCase()}s/article.${extension}`;
    const needs =
      language === 'typescript'
        ? `import { factories } from '@strapi/strapi';`
        : `const { factories } = require('@strapi/strapi');`;
    write(project, file, `${needs}\n${exported(language, made)}`);
  }
};

interface Wanted {
  language: Language;
  manager: Manager;
  tarball: string;
}

/**
 * A project as `create-strapi` makes it, with the packed plugin and GraphQL installed, the plugin named in
 * `config/plugins`, and an `article` of its own.
 */
export const createProject = ({ language, manager, tarball }: Wanted): string => {
  const flags = `--non-interactive --skip-cloud --dbclient=sqlite --dbfile=.tmp/data.db --no-example --no-git-init --install --use-${manager}`;
  run(folder, 'npx', '--yes', `create-strapi@${STRAPI}`, manager, `--${language}`, ...flags.split(' '));
  const project = join(folder, manager);
  shareSqlite(project);
  addPackages(project, manager, tarball, `@strapi/plugin-graphql@${STRAPI}`);
  configurePlugins(project, language, true);
  writeOwnApi(project, language);
  writeOwnArticle(project, { type: 'customField', customField: 'plugin::newsroom.dateline' });
  return project;
};

/** For a JavaScript project: what the README's box says of `config/database`. */
export const keepTables = (project: string): void =>
  appendFileSync(
    join(project, 'config/database.js'),
    `\nconst made = module.exports;\nmodule.exports = (context) => ({ ...made(context), settings: { forceMigration: false } });\n`,
  );
