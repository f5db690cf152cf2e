import { Flex, Typography } from '@strapi/design-system';
import type { Stamp } from '../../../domain/stamps';
import { useStampWords } from '../translations/use-stamp-words';
import { Notice } from './Notice';
import { useRuleName } from './rule-names';

interface BeforeAfterProps {
  before: Stamp;
  after: Stamp;
}

/** What changes besides the notice: a change of its terms or its rule alone would look like none. */
const useChanges = ({ before, after }: BeforeAfterProps): string[] => {
  const say = useStampWords();
  const ruleName = useRuleName();
  const pairs: [string, string, string][] = [
    [say('stamps.holder'), before.copyrightHolder ?? '', after.copyrightHolder ?? ''],
    [say('stamps.year'), String(before.copyrightYear ?? ''), String(after.copyrightYear ?? '')],
    [say('stamps.terms'), before.usageTerms ?? '', after.usageTerms ?? ''],
    [say('stamps.rule'), ruleName(before.copyrightRule), ruleName(after.copyrightRule)],
  ];
  return pairs.flatMap(([name, was, will]) =>
    was === will ? [] : `${name}: ${was || '—'} → ${will || '—'}`,
  );
};

/** A stamp as it is, and as it will be. */
export const BeforeAfter = ({ before, after }: BeforeAfterProps) => {
  const say = useStampWords();
  const changes = useChanges({ before, after });
  const half = (label: string, { copyrightNotice }: Stamp, isFormer: boolean) => (
    <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 22rem" minWidth={0}>
      <Typography variant="sigma" textColor="neutral600">
        {label}
      </Typography>
      <Notice notice={copyrightNotice} isFormer={isFormer} />
    </Flex>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex wrap="wrap" gap={3} alignItems="stretch">
        {half(say('stamps.before'), before, true)}
        {half(say('stamps.after'), after, false)}
      </Flex>
      {changes.map((change) => (
        <Typography
          key={change}
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ overflowWrap: 'anywhere' }}
        >
          {change}
        </Typography>
      ))}
    </Flex>
  );
};
