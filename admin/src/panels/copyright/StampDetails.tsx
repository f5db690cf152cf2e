import { Box, Flex, Typography } from '@strapi/design-system';
import type { ArticleStamp } from '../../../../domain/stamps/reports';
import { useWords } from '../../fields/shared/use-words';
import { Notice } from '../../stamps/Notice';
import { useRuleName } from '../../stamps/rules';

/** Says that an editor's role keeps some of it from them. */
const KeptBack = () => {
  const say = useWords();
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('stamps.partial')}
    </Typography>
  );
};

/** The notice as readers see it, or as it will be, and what stands beside it. */
export const StampDetails = ({ article: { published, stamp, partial } }: { article: ArticleStamp }) => {
  const say = useWords();
  const ruleName = useRuleName();
  if (!stamp && partial) return <KeptBack />;
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
      {partial && <KeptBack />}
    </Flex>
  );
};
