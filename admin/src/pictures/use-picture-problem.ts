import type en from '../translations/picture.en.json';
import { usePictureWords } from '../translations/use-picture-words';

const WORDS: Readonly<Record<number, keyof typeof en>> = {
  400: 'field.picture.problem.refused',
  401: 'field.picture.problem.forbidden',
  403: 'field.picture.problem.forbidden',
  404: 'field.picture.problem.gone',
  409: 'field.picture.problem.changed',
};

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;

/** Why something could not be done with a picture, for an editor: the server's own words are for its callers. */
export const usePictureProblem = () => {
  const say = usePictureWords();
  return (error: unknown): string => say(WORDS[statusOf(error)] ?? 'field.picture.problem.failed');
};
