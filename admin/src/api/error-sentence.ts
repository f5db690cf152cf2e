import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';

type ApiError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Everything that `adminApi` fails with is an object with a name and a message. */
const isApiError = (error: unknown): error is ApiError =>
  typeof error === 'object' && error !== null && 'message' in error;

/** A failed request as a sentence for the editor. */
export const useErrorSentence = () => {
  // Strapi has no other way to say what its own `adminApi` fails with, and says it so throughout its panel.
  const { _unstableFormatAPIError: sentence } = useAPIErrorHandler();
  return useCallback(
    (error: unknown): string => (isApiError(error) ? sentence(error) : String(error)),
    [sentence],
  );
};
