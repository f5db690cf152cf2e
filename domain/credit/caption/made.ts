import { markNames } from '../rules/ai-names';
import { aiPhrases } from '../rules/ai-phrases';

/** Where a line says that a machine made or changed the picture: "AI-generated image", "AI로 생성한 이미지". */
export const madeIn = (text: string): [start: number, end: number][] => {
  const marked = markNames(text);
  if (!marked) return [];
  return aiPhrases(marked.text).flatMap(({ phrase }) =>
    [...marked.text.matchAll(phrase)].map(({ index, 0: words }): [number, number] => {
      const start = marked.restore(marked.text.slice(0, index)).length;
      return [start, start + marked.restore(words).length];
    }),
  );
};
