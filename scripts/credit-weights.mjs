import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fit, rightOnes } from './lib/conditional-logit.mjs';
import { requireTypeScript } from './lib/typescript.mjs';

/**
 * Fits the weights by which captions are divided from their credits (domain/credit/caption/weights.ts), and
 * writes the numbers into that table; the reasons beside them stay.
 *
 * The lines are those of the tests, the shared corpora where they are at hand (NEWSROOM_SHARED), and those of the
 * files that are given: a line each, `‖` where the caption ends, at the end of a caption without a credit.
 */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const TESTS = join(ROOT, 'tests/domain');
const TABLE = join(ROOT, 'domain/credit/caption/weights.ts');
const SHARED = resolve(ROOT, process.env.NEWSROOM_SHARED ?? '../shared', 'corpus');

const load = (path) => requireTypeScript(join(ROOT, path));
const { piecesOf } = load('domain/credit/caption/pieces');
const { signsOf } = load('domain/credit/caption/signs');
const { bordersOf } = load('domain/credit/caption/borders');
const { readable } = load('domain/credit/caption/readable');
const { TRADE_BOOK } = load('domain/agencies');

const linesOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
const cellsOf = (file) =>
  linesOf(file)
    .slice(1)
    .map((row) => row.split('\t')[0]);
const jsonOf = (file) => linesOf(file).map((line) => JSON.parse(line));

/** How much a line of each origin counts: credits are many, captions few. */
const WEIGHT = { whole: 0.5, divided: 3, plain: 3, given: 1, pair: 0.7 };

const divided = (line, weight) => ({ text: line.replace('‖', ''), at: line.indexOf('‖'), weight });
const whole = (text) => ({ text, at: 0, weight: WEIGHT.whole });
const plain = (text) => ({ text, at: text.length, weight: WEIGHT.plain });

const LINES = join(TESTS, 'credit/lines');
const CAPTIONS = join(TESTS, 'picture/captions');

const testLines = () => [
  ...readdirSync(LINES)
    .filter((file) => file !== 'captions.tsv')
    .flatMap((file) => cellsOf(join(LINES, file)))
    .map(whole),
  ...readdirSync(CAPTIONS).flatMap((file) =>
    file.endsWith('.tsv')
      ? cellsOf(join(CAPTIONS, file)).map((line) => divided(line, WEIGHT.divided))
      : linesOf(join(CAPTIONS, file)).map(plain),
  ),
];

const sharedLines = () => [
  ...['credits.jsonl', 'credits-2.jsonl']
    .flatMap((file) => jsonOf(join(SHARED, file)))
    .filter(({ note = '' }) => !note.includes('caption before'))
    .map(({ text }) => whole(text)),
  ...jsonOf(join(SHARED, 'no-credit.jsonl')).map(({ text }) => plain(text)),
];

const givenLines = () =>
  process.argv
    .slice(2)
    .flatMap(linesOf)
    .map((line) => divided(line, WEIGHT.given));

const EDGE = /^[\s/|\-–—,;:.=。、]+/u;
const skipEdge = (text, at) => at + (EDGE.exec(text.slice(at))?.[0].length ?? 0);

/** The ways to divide a line, each with its signs, and which of them is right; null where none is. */
const caseOf = ({ text: line, at, weight }) => {
  const text = readable(line);
  const pieces = piecesOf(text, TRADE_BOOK);
  const starts = [
    { at: 0, border: 'whole' },
    ...bordersOf(text, pieces),
    { at: pieces.length, border: 'none' },
  ];
  const wanted = at >= text.trimEnd().length ? starts.length - 1 : at === 0 ? 0 : -1;
  const right =
    wanted >= 0
      ? wanted
      : starts.findIndex(
          (start, of) =>
            of > 0 &&
            of < starts.length - 1 &&
            skipEdge(text, pieces[start.at].start) === skipEdge(text, at) &&
            pieces[start.at].start >= at - 1,
        );
  if (right < 0) return null;
  const ways = starts.map((start) => {
    const signs = new Map([[`border:${start.border}`, 1]]);
    const add = (side, from, to) => {
      for (const [sign, times] of signsOf(pieces, from, to)) signs.set(`${side}:${sign}`, times);
    };
    if (start.at < pieces.length) add('credit', start.at, pieces.length);
    if (start.at > 0) add('caption', 0, start.at);
    return signs;
  });
  return { ways, right, weight };
};

const written = (weights, table) => {
  const of = (name) => Math.round((weights.get(name) ?? 0) * 100) / 100;
  return table
    .replace(
      /^( {2}'?([a-z-]+)'?: \{\s*credit: )-?[\d.]+(,\s*caption: )-?[\d.]+/gm,
      (_, before, sign, between) => `${before}${of(`credit:${sign}`)}${between}${of(`caption:${sign}`)}`,
    )
    .replace(
      /^( {2}'?([a-z-]+)'?: \{ weight: )-?[\d.]+/gm,
      (_, before, border) => `${before}${of(`border:${border}`)}`,
    );
};

const EASTERN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const OPENS = /^[([【〈<©ⓒ]|^\p{L}+ ?[:=：]/u;
const JOINTS = { western: [' - ', ' | ', ' / ', ' (', '. '], eastern: [' /', ' (', '。'] };
const PAIRS = 900;

/** Captions with credits that other pictures came with: what stands on one side says nothing of the other. */
const pairs = (lines) => {
  const captions = lines.filter(({ text, at }) => at >= text.length && text.length > 8);
  const credits = lines.filter(({ at }) => at === 0);
  return Array.from({ length: PAIRS }, (_, of) => {
    const caption = captions[(of * 31) % captions.length].text.trim();
    const isEastern = EASTERN.test(caption);
    const same = credits.filter(({ text }) => EASTERN.test(text) === isEastern);
    const credit = same[(of * 17) % same.length].text.trim();
    const joints = JOINTS[isEastern ? 'eastern' : 'western'];
    const joint = OPENS.test(credit) || /[.!?。]$/.test(caption) ? ' ' : joints[of % joints.length];
    const line = joint === ' (' ? `${caption} (${credit})` : `${caption}${joint}${credit}`;
    return { text: line, at: caption.length, weight: WEIGHT.pair };
  });
};

const lines = [...testLines(), ...sharedLines(), ...givenLines()];
const cases = [...lines, ...pairs(lines)].map(caseOf).filter((one) => one !== null);
const weights = fit(cases);
writeFileSync(TABLE, written(weights, readFileSync(TABLE, 'utf8')));
console.log(`${rightOnes(cases, weights)} of ${cases.length} lines are divided rightly by weights alone`);
