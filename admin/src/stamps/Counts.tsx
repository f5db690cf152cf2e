import { Flex, Typography } from '@strapi/design-system';
import type { StampCounts } from '../../../domain/api/stamps';
import { useStampWords } from '../translations/use-stamp-words';

const KINDS = ['stamped', 'unchanged', 'supplied', 'unruled'] as const;

interface CountsProps {
  counts: StampCounts;
  /** Whether it is done, or will be. */
  tense: 'will' | 'done';
}

/** How many articles got, or will get, another stamp, and why the others don't; what is none is not said. */
export const Counts = ({ counts, tense }: CountsProps) => {
  const say = useStampWords();
  const shown = KINDS.filter((kind) => kind === 'stamped' || counts[kind] > 0);
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {shown.map((kind) => (
        <Typography key={kind} tag="li" variant={kind === 'stamped' ? 'delta' : 'omega'}>
          {say(kind === 'stamped' ? `stamps.count.stamped.${tense}` : `stamps.count.${kind}`, {
            count: counts[kind],
          })}
        </Typography>
      ))}
    </Flex>
  );
};
