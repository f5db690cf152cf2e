import { isProse } from '../prose';
import { eachStretch, type Rule } from '../reading';
import { AI_PHRASES, MENTIONS_AI, SURE_TOOL, TOOL_IN } from './ai-words';

/** Stands where the words stood until the caption before them is gone; `tidy` leaves none in a line. */
const GONE = ' ¦ ';

/** "The harbour in a hundred years. AI-generated image": what stands before the words is the caption. */
const isCaption = (front: string): boolean =>
  isProse(front, 1) ||
  (/\p{L}{2}[.!?]["”»’)]*[\s([]*$/u.test(front) && !/[©/|=:]/.test(front) && front.split(/\s+/).length > 4);

interface Told {
  text: string;
  kind?: string;
  tool?: string;
}

const withoutPhrases = (text: string): Told =>
  AI_PHRASES.reduce<Told>(
    (sofar, { kind, phrase }) => {
      const words = sofar.text.match(phrase);
      if (!words) return sofar;
      return {
        text: sofar.text.replace(phrase, GONE),
        kind: sofar.kind ?? kind,
        tool: sofar.tool ?? TOOL_IN.exec(words.join(' '))?.[0],
      };
    },
    { text },
  );

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
    if (!MENTIONS_AI.test(stretch.text)) return { rest: [stretch] };
    const { text, kind, tool } = withoutPhrases(stretch.text);
    if (kind === undefined)
      return { rest: [stretch], ...(namesTool(stretch.text) && { kind: 'ai generated' }) };
    const [front = ''] = text.split(GONE);
    const credit = (isCaption(front) ? text.slice(front.length) : text).replaceAll(GONE, ' / ');
    return { rest: [{ ...stretch, text: credit }], kind, ...(tool && { tool }), nobody: true as const };
  });

/** "Made with Midjourney" and nothing else: the tool is what there is to print. */
export const toolAlone: Rule = (reading) => {
  const isNobodys = reading.creators.length === 0 && reading.sources.length === 0 && !reading.via;
  return isNobodys && reading.tool ? { ...reading, sources: [reading.tool] } : reading;
};
