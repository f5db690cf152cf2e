import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../plugin-id';
import en from '../../translations/settings.en.json';
import { word, type WordKey } from '../../words';

/** A word of this page; they come with it, and not with the first load of the panel. */
export type PageWord = keyof typeof en;

export const isPageWord = (key: string): key is PageWord => key in en;

/** The one way in which this page says something: its own words and the fields', in the editor's language. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return (key: PageWord | WordKey, values?: Record<string, string | number>): string =>
    formatMessage(
      isPageWord(key) ? { id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] } : word(key),
      values,
    );
};
