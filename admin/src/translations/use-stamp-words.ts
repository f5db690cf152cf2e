import en from './stamps.en.json';
import { useWordsWith } from './use-words-with';

/** The one way in which stamps say something: in their panel, in what is done with them, on their page. */
export const useStampWords = () => useWordsWith(en);
