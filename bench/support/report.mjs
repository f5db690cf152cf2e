import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;

const ms = (value) => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
const seconds = (value) => `${value.toFixed(1)} s`;
const kilobytes = (value) => `${(value / 1024).toFixed(1)} kB`;
const ratio = (value) => (value < 0.1 ? value.toFixed(4) : value.toFixed(3));

const cells = (figure) => {
  const verdict = figure.met === undefined ? '' : figure.met ? 'yes' : 'NO';
  if (figure.unit === 'bytes')
    return [figure.name, kilobytes(figure.bytes), '', '', '', `<= ${kilobytes(figure.goal)}`, verdict];
  if (figure.unit === 'a second')
    return [figure.name, `${figure.rate} a second`, '', '', '', `>= ${figure.goal} a second`, verdict];
  if (figure.unit === 'seconds')
    return [figure.name, seconds(figure.seconds), '', '', '', `<= ${seconds(figure.goal)}`, verdict];
  return [
    figure.name,
    ms(figure.plugin.median),
    ms(figure.bare.median) + (figure.bareIs ? ' *' : ''),
    ratio(figure.ratio),
    figure.spread.map(ratio).join(' – '),
    figure.goal === undefined ? '' : `<= ${figure.goal}`,
    verdict,
  ];
};

const HEAD = ['case', 'plugin', 'bare', 'ratio', 'half of the run', 'goal', 'met'];

/** The figures as a Markdown table: times are medians, ratios the medians of the rounds of the same run. */
export const tableOf = (figures) => {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const notes = [...new Set(figures.flatMap(({ bareIs }) => bareIs ?? []))].map((note) => `* ${note}`);
  return [line(rows[0]), rule, ...rows.slice(1).map(line), ...notes].join('\n');
};

/** Writes the figures with where, when and on what they were measured, and returns the file's path. */
export const writeReport = ({ figures, sizes, seconds }) => {
  const folder = join(ROOT, 'bench/out');
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString();
  const report = {
    date,
    seconds,
    machine: {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      platform: process.platform,
    },
    versions: {
      plugin: JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
      strapi: versionOf('@strapi/strapi'),
      sqlite: new (require('better-sqlite3'))(':memory:').prepare('select sqlite_version()').pluck().get(),
      node: process.version,
    },
    sizes,
    figures,
  };
  const file = join(folder, `${date.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
};
