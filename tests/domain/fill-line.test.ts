import { fillLine } from '../../domain/fill-line';

const PARTS = { a: 'Ana', b: 'Bay', c: 'Coe', day: '3', no: '', none: ' ' };

describe('fillLine', () => {
  it.each([
    // Everything is there.
    ['{a}/{b} via {c}', 'Ana/Bay via Coe'],
    ['(Photo by {a}/{b})', '(Photo by Ana/Bay)'],
    ['사진={a} 기자', '사진=Ana 기자'],
    // The mark that tied a part on goes with it.
    ['{a}/{no}', 'Ana'],
    ['{no}/{b}', 'Bay'],
    ['{a}/{no}/{c}', 'Ana/Coe'],
    ['{a}, {no}, {none}', 'Ana'],
    ['{no} · {none} · {c}', 'Coe'],
    ['({a}/{no})', '(Ana)'],
    ['({no}, {b})', '(Bay)'],
    // Its brackets too, with the words in them.
    ['{a} ({no})', 'Ana'],
    ['{a} (File {no})', 'Ana'],
    ['{a} [Image source={no} {none}]', 'Ana'],
    ['{a} ({no}) {c}', 'Ana Coe'],
    // Words that lead to a part or follow it.
    ['{a} via {no}', 'Ana'],
    ['{no} via {c}', 'via Coe'],
    ['(Photo by {no}/{b})', '(Bay)'],
    ['({no} Photo/{a})', '(Ana)'],
    ['({b} Photo/{no})', '(Bay Photo)'],
    ['{a}, © {no}', 'Ana'],
    ['{b} 제공, {no} 촬영', 'Bay 제공'],
    // What is written on to a part is its own.
    ['{day}월 {no}일 {a}', '3월 Ana'],
    ['{no}월 {day}일', '3일'],
    // A label speaks for all that follows it.
    ['Photo: {no}/{b}', 'Photo: Bay'],
    ['[Image source={no}/{b}]', '[Image source=Bay]'],
    // A closing mark is the line's, not a part's.
    ['{a} ({no}) —', 'Ana —'],
    ['{a}, {no} —', 'Ana —'],
    // Nothing to print.
    ['Photo: {no} ({none})', ''],
    ['{no}', ''],
    // What nobody knows, and what names nothing.
    ['{a} {nobody}', 'Ana {nobody}'],
    ['Staff', 'Staff'],
    ['', ''],
  ])('%j: %j', (template, line) => expect(fillLine(template, PARTS)).toBe(line));

  it('prints a part as it is, tokens and dollars in it too', () =>
    expect(fillLine('{a}/{b}', { a: '{b} $1', b: '$&' })).toBe('{b} $1/$&'));

  it('takes a long template in its stride', () =>
    expect(fillLine(`${'x('.repeat(20_000)}{no}${' y'.repeat(20_000)}{a}`, PARTS)).toMatch(/Ana$/));
});
