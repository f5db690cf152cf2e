import { useIntl } from 'react-intl';
import type { StampOptions, StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { useRuleName } from '../../stamps/rule-names';
import { momentOf } from './days';

/** What a job covers, in a line: "AP · Korean (ko) · first published from 1 Jan 2024". */
export const useSelectionSentence = ({ types, locales }: StampOptions) => {
  const say = useStampWords();
  const ruleName = useRuleName();
  const { formatDate } = useIntl();
  const day = (text: string) => formatDate(momentOf(text), { dateStyle: 'medium' });
  return ({ type, documents, locale, rule, source, from, to, supplied }: StampSelection): string => {
    const parts = [
      documents && say('stamps.job.articles', { count: documents.length }),
      type && (types.find(({ uid }) => uid === type)?.name ?? type),
      rule && say('stamps.job.rule', { rule: ruleName(rule) }),
      source && say('stamps.job.source', { source }),
      locale && (locales.find(({ code }) => code === locale)?.name ?? locale),
      from && say('stamps.job.from', { day: day(from) }),
      to && say('stamps.job.to', { day: day(to) }),
      supplied && say('stamps.job.supplied'),
    ].filter(Boolean);
    return parts.join(' · ') || say('stamps.job.everything');
  };
};
