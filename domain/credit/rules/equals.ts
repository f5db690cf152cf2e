import { eachStretch, type Rule, trimEdges } from '../reading';

/** "AP=연합뉴스", "AFP=時事": the house behind the sign passes on the work of the one before it. */
export const equals: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const [left = '', ...others] = stretch.text.split('=').map(trimEdges).filter(Boolean);
    const right = others.join('/');
    if (!right) return { rest: [{ ...stretch, text: left }] };
    if (others.length > 1 || right.includes('/')) return { rest: [{ ...stretch, text: `${left}/${right}` }] };
    return { rest: [{ ...stretch, text: left }], via: right };
  });
