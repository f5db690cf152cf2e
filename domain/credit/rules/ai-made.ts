import { isProse } from '../prose';
import { eachStretch, type Rule } from '../reading';
import { type MarkedNames, markNames, SURE_TOOL } from './ai-names';
import { aiPhrases } from './ai-phrases';

/** Stands where the words stood until the caption before them is gone; `tidy` leaves none in a line. */
const GONE = ' ¦ ';
const STOP_BEHIND = / ¦ \s*[.。!]+/g;

/** "The harbour in a hundred years. AI-generated image": what stands before the words is the caption. */
const isCaption = (front: string): boolean =>
  isProse(front, 1) ||
  (/\p{L}{2}[.!?]["”»’)]*[\s([]*$/u.test(front) && !/[©/|=:]/.test(front) && front.split(/\s+/).length > 4);

interface Told {
  text: string;
  kind?: string;
  tool?: string;
}

const withoutPhrases = (marked: MarkedNames): Told => {
  const told: Told = { text: marked.text };
  for (const { kind, phrase } of aiPhrases(marked.text)) {
    told.text = told.text.replace(phrase, (words: string, denied: string | undefined) => {
      if (!denied) {
        told.kind ??= kind;
        told.tool ??= marked.toolIn(words);
      }
      return GONE;
    });
  }
  // The stop of the sentence that went is nobody's.
  return { ...told, text: marked.restore(told.text).replaceAll(STOP_BEHIND, GONE) };
};

/** "Image: OpenAI/DALL-E": a tool where a name would stand keeps its place, and says what the picture is. */
const namesTool = (text: string): boolean =>
  text
    .replace(/^[\p{L} ]{2,20}(?::| by )\s*/u, '')
    .split(/\s*[/|,;()[\]]\s*/)
    .some((link) => SURE_TOOL.test(link.trim()));

/**
 * Words that say that a machine made or changed the picture: they are a kind, and neither they nor the tool
 * are whose it is. Only a line that names nobody else prints its tool as the source.
 */
export const aiMade: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const marked = markNames(stretch.text);
    if (!marked) return { rest: [stretch] };
    const { text, kind, tool } = withoutPhrases(marked);
    if (!text.includes(GONE))
      return { rest: [stretch], ...(namesTool(stretch.text) && { kind: 'ai generated' }) };
    const [front = ''] = text.split(GONE);
    const credit = (isCaption(front) ? text.slice(front.length) : text).replaceAll(GONE, ' / ');
    return {
      rest: [{ ...stretch, text: credit }],
      ...(kind && { kind }),
      ...(tool && { tool }),
      nobody: true as const,
    };
  });

/** "Made with Midjourney" and nothing else: the tool is what there is to print. */
export const toolAlone: Rule = (reading) => {
  const isNobodys = reading.creators.length === 0 && reading.sources.length === 0 && !reading.via;
  return isNobodys && reading.tool ? { ...reading, sources: [reading.tool] } : reading;
};
