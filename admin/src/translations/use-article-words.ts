import en from './article.en.json';
import { useWordsWith } from './use-words-with';

/** The one way in which an article's form says something. */
export const useArticleWords = () => useWordsWith(en);
