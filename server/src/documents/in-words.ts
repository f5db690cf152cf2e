import { errors } from '@strapi/utils';
import type { Problem } from '../../../domain';
import { problemInWords } from '../../../domain/problem-words';
import { formLanguageOf } from '../platform/actor';
import type { Step } from './step';

/** All that a refusal names, as the Content Manager gets it. */
const problemsOf = (error: unknown): Problem[] => {
  if (!(error instanceof errors.ValidationError)) return [];
  const { errors: list } = error.details as { errors?: Problem[] };
  return list ?? [];
};

/**
 * What the Content Manager shows above its form is the message of the error: sentences in the editor's
 * language there, where the API says path and reason. The form gets both beside its fields.
 */
export const inWords: Step = (strapi) => async (_write, next) => {
  try {
    return await next();
  } catch (error) {
    const language = formLanguageOf(strapi);
    const problems = language ? problemsOf(error) : [];
    if (problems.length > 0 && error instanceof Error)
      error.message = [...new Set(problems.map((one) => problemInWords(one, language)))].join('\n');
    throw error;
  }
};
