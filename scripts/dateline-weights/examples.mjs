import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { requireTypeScript } from '../lib/typescript.mjs';

const domain = (path) => requireTypeScript(join(ROOT, 'domain', path));
const { TRADE_SIGNERS } = domain('agencies/index.ts');
const { FORMS } = domain('dateline/forms/index.ts');
const { columnOf } = domain('dateline/judge/index.ts');
const { lineSigns } = domain('dateline/judge/line-signs.ts');
const { glanceSigns, storySigns } = domain('dateline/judge/story-signs.ts');
const { toLine } = domain('dateline/line.ts');

const LINE = /^[\p{L}\p{M}\d(/]/u;

const lineOf = (text) => toLine(text, TRADE_SIGNERS);
const candidatesOf = (line) =>
  LINE.test(line.head) ? FORMS.flatMap((form) => form(line.head, line.signers)) : [];

const exampleOf = (line, candidate, isLine, weight) => ({
  column: columnOf(candidate),
  signs: [
    ...lineSigns(candidate, line.places),
    ...glanceSigns(candidate, line.head),
    ...storySigns(candidate, line.head),
  ],
  isLine,
  weight,
});

const isRight = ({ read }, { cities, agency }) =>
  (read.agency ?? null) === agency && read.places.map(({ city }) => city).join() === cities.join();

/** A dateline in front of its story, and alone, as editors type it. */
export const fromLine = (labelled, weight) => {
  const line = lineOf(labelled.text);
  const right = candidatesOf(line).find((candidate) => isRight(candidate, labelled));
  if (!right) return [];
  const bare = lineOf(line.head.slice(0, right.read.end));
  const alone = candidatesOf(bare).find((candidate) => isRight(candidate, labelled));
  return [exampleOf(line, right, true, weight), ...(alone ? [exampleOf(bare, alone, true, weight / 4)] : [])];
};

/** All that the forms make of a line that is none. */
export const fromNone = ({ text }, weight) => {
  const line = lineOf(text);
  return candidatesOf(line).map((candidate) => exampleOf(line, candidate, false, weight));
};
