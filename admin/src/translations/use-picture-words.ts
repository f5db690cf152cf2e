import en from './picture.en.json';
import { useWordsWith } from './use-words-with';

/** The one way in which a form says something of a picture's file. */
export const usePictureWords = () => useWordsWith(en);
