import { Box, Flex, Typography } from '@strapi/design-system';
import type { ArticleStamp } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { Reason } from './Reason';
import { useMoment } from './use-moment';
import { Notice } from '../../stamps/Notice';
import { useRuleName } from '../../stamps/rule-names';

/** Says that an editor's role keeps some of it from them. */
const KeptBack = () => {
  const say = useStampWords();
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('stamps.partial')}
    </Typography>
  );
};

/** The notice as readers see it, or as it will be, and what stands beside it. */
export const StampDetails = ({ article, source }: { article: ArticleStamp; source: string }) => {
  const { published, stamp, partial, reason, timeZone } = article;
  const say = useStampWords();
  const ruleName = useRuleName();
  const momentOf = useMoment(timeZone);
  if (!stamp && partial) return <KeptBack />;
  if (!stamp && reason === 'refused') return <Reason article={article} source={source} />;
  if (!stamp)
    return (
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography fontWeight="bold">{say('stamps.unruled')}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('stamps.unruled.help')}
        </Typography>
      </Flex>
    );
  const parts: [string, string | number | null | undefined][] = [
    [say('stamps.holder'), stamp.copyrightHolder],
    [say('stamps.year'), stamp.copyrightYear],
    [say('stamps.terms'), stamp.usageTerms],
    [say('stamps.rule'), ruleName(stamp.copyrightRule)],
    [say('stamps.first'), published && stamp.firstPublishedAt ? momentOf(stamp.firstPublishedAt) : undefined],
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!published && (
        <Typography variant="pi" textColor="neutral600">
          {say('stamps.future')}
        </Typography>
      )}
      {/* What may not be read comes as nothing at all, where no notice is null. */}
      {stamp.copyrightNotice !== undefined && <Notice notice={stamp.copyrightNotice} />}
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {parts.map(
          ([name, value]) =>
            value && (
              <Box key={name}>
                <Typography tag="dt" variant="pi" textColor="neutral600">
                  {name}
                </Typography>
                <Typography tag="dd" dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {value}
                </Typography>
              </Box>
            ),
        )}
      </Flex>
      {!published && <Reason article={article} source={source} />}
      {partial && <KeptBack />}
    </Flex>
  );
};
