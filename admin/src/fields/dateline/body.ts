import { parseDateline, type ParseDatelineOptions } from '../../../../domain/dateline/parse';
import { isObject } from '../../../../domain/shape/json';

/** A node of Strapi's blocks: text, or what holds nodes. */
interface Node {
  type: string;
  text?: string;
  children?: readonly Node[];
}

export type Blocks = readonly Node[];

/** The dateline that was taken off a body, and how to put it back. */
export interface Taken {
  nodes: readonly Node[];
  /** It was a paragraph of its own. */
  whole: boolean;
}

const blocksOf = (body: unknown): Blocks =>
  Array.isArray(body) ? body.filter((block): block is Node => isObject(block) && 'type' in block) : [];

const textOf = ({ text, children = [] }: Node): string => text ?? children.map(textOf).join('');

const isBlank = (block: Node): boolean => block.type !== 'image' && textOf(block).trim() === '';

export const isEmptyBody = (body: unknown): boolean => blocksOf(body).every(isBlank);

/** Where the story starts: the first block that says something, if it is a paragraph. */
const startOf = (blocks: Blocks): number => {
  const at = blocks.findIndex((block) => !isBlank(block));
  return blocks[at]?.type === 'paragraph' ? at : -1;
};

/** The first paragraph of a story; '' where it starts with anything else. */
export const headOf = (body: unknown): string => {
  const blocks = blocksOf(body);
  const first = blocks[startOf(blocks)];
  return first ? textOf(first) : '';
};

type Halves = [before: Node[], after: Node[]];

/** Nodes in front of a character and behind it; one that the character is in the middle of becomes two. */
const split = (nodes: readonly Node[], at: number): Halves => {
  const halves: Halves = [[], []];
  let left = at;
  for (const node of nodes) {
    const { length } = textOf(node);
    if (left <= 0) halves[1].push(node);
    else if (left >= length) halves[0].push(node);
    else if (node.children) {
      const [before, after] = split(node.children, left);
      halves[0].push({ ...node, children: before });
      halves[1].push({ ...node, children: after });
    } else {
      halves[0].push({ ...node, text: node.text?.slice(0, left) });
      halves[1].push({ ...node, text: node.text?.slice(left) });
    }
    left -= length;
  }
  return halves;
};

const NO_TEXT: Node = { type: 'text', text: '' };

/** The editor wants text in front of a link, be it none. */
const startingWithText = (nodes: readonly Node[]): Node[] =>
  nodes[0]?.type === 'text' ? [...nodes] : [NO_TEXT, ...nodes];

const sameMarks = (one: Node, other: Node): boolean =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });

/** One list of nodes; text that was cut in two is one again. */
const joined = (before: readonly Node[], after: readonly Node[]): Node[] => {
  const last = before.at(-1);
  const [first, ...others] = after;
  if (last?.text === undefined || first?.text === undefined) return [...before, ...after];
  if (first.text === '') return [...before, ...others];
  if (!sameMarks(last, first)) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, text: last.text + first.text }, ...others];
};

/** The body without the dateline that its first paragraph starts with; null where it starts with none. */
export const takeOff = (
  body: unknown,
  options?: ParseDatelineOptions,
): { body: Blocks; taken: Taken } | null => {
  const blocks = blocksOf(body);
  const at = startOf(blocks);
  const first = blocks[at];
  const story = first ? textOf(first) : '';
  const parsed = parseDateline(story, options);
  if (!first || !parsed) return null;
  const [nodes, rest] = split(first.children ?? [], story.length - parsed.body.length);
  const whole = parsed.body === '' && blocks.length > 1;
  const kept = whole ? [] : [{ ...first, children: startingWithText(rest) }];
  return { body: [...blocks.slice(0, at), ...kept, ...blocks.slice(at + 1)], taken: { nodes, whole } };
};

/** The body with a dateline again that was taken off it, whatever was written since. */
export const putBack = (body: unknown, { nodes, whole }: Taken): Blocks => {
  const blocks = blocksOf(body);
  const at = startOf(blocks);
  const first = blocks[at];
  const paragraph: Node = { type: 'paragraph', children: nodes };
  if (!first) return blocks.every(isBlank) ? [paragraph] : [paragraph, ...blocks];
  if (whole) return [...blocks.slice(0, at), paragraph, ...blocks.slice(at)];
  return [
    ...blocks.slice(0, at),
    { ...first, children: joined(nodes, first.children ?? []) },
    ...blocks.slice(at + 1),
  ];
};

/** Paragraphs of a text that was pasted. */
export const paragraphsOf = (text: string): Blocks =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }));
