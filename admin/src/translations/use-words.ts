import { useIntl } from 'react-intl';
import { word, type WordKey } from './message';

/** The one way in which a field says something: a word of the plugin in the editor's language. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return (key: WordKey, values?: Record<string, string | number>): string => formatMessage(word(key), values);
};
