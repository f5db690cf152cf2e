import { useIntl } from 'react-intl';

/** A moment as the editor's language writes it, by the clock of the newsroom. */
export const useMoment = (timeZone: string) => {
  const { formatDate } = useIntl();
  return (moment: Date | string): string =>
    formatDate(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone });
};
