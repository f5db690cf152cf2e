import { useAsked } from '../use-asked';
import { askUncredited, type UncreditedPage } from './requests';

/** One page of the pictures without a credit: undefined while it loads. */
export const useUncredited = (page: number, pageSize: number): UncreditedPage | 'failed' | undefined => {
  const { data, error, isLoading } = useAsked(`${page} ${pageSize}`, () => askUncredited(page, pageSize));
  if (isLoading) return undefined;
  return error === undefined ? data : 'failed';
};
