import { remember } from './remember';

const ASCII = /^[\x00-\x7f]*$/;
/** Accents of Latin, Greek and Cyrillic, and the Arabic vowel and hamza marks that writers leave out. */
const MARKS = /[\u0300-\u036f\u064b-\u0655]/g;

const foldMarks = remember((text) => text.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC'));

/** One spelling for comparing: lower case, no accents. */
export const fold = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : foldMarks(text));
