import { Badge } from '@strapi/design-system';
import { useWords } from '../fields/shared/use-words';
import { LineCell } from './LineCell';

interface CreditCellProps {
  line: string;
  hasPicture: boolean;
}

/** A credit in a list; a picture that nobody is credited for is marked. */
export const CreditCell = ({ line, hasPicture }: CreditCellProps) => {
  const say = useWords();
  if (line !== '' || !hasPicture) return <LineCell line={line} />;
  return (
    <Badge variant="warning" size="S">
      {say('list.no-credit')}
    </Badge>
  );
};
