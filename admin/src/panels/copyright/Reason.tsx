import { Typography } from '@strapi/design-system';
import type { ArticleStamp } from '../../../../domain/api/stamps';
import { useRuleName } from '../../stamps/rule-names';
import { useStampWords } from '../../translations/use-stamp-words';

interface ReasonProps {
  article: ArticleStamp;
  /** As the form has it. */
  source: string;
}

/** Why an article will be stamped so, in a sentence; what keeps it from being published is an alarm. */
export const Reason = ({ article: { reason, stamp }, source }: ReasonProps) => {
  const say = useStampWords();
  const ruleName = useRuleName();
  // Where nobody is named whose copyright it is there is no stamp either, and that is said in its place.
  if (!reason || reason === 'nobody') return null;
  const values = { source: source.trim(), rule: ruleName(stamp?.copyrightRule) };
  return (
    <Typography variant="pi" textColor={reason === 'refused' ? 'danger600' : 'neutral600'}>
      {say(`stamps.reason.${reason}`, values)}
    </Typography>
  );
};
