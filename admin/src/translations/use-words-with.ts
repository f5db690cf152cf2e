import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin-id';
import { word, type WordKey } from './message';

/**
 * The way in which a page says something that comes with words of its own, so that they are not in the first
 * load of the panel: those and the plugin's other words, in the editor's language.
 */
export const useWordsWith = <Own extends string>(english: Readonly<Record<Own, string>>) => {
  const { formatMessage } = useIntl();
  const isOwn = (key: Own | WordKey): key is Own => key in english;
  return (key: Own | WordKey, values?: Record<string, string | number>): string =>
    formatMessage(
      isOwn(key) ? { id: `${PLUGIN_ID}.${key}`, defaultMessage: english[key] } : word(key),
      values,
    );
};
