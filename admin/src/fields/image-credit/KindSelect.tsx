import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { CREDIT_KINDS } from '../../../../domain/credit/types';
import { Part } from '../shared/parts';
import { useWords } from '../../translations/use-words';

interface KindSelectProps {
  kind: string;
  onKind: (kind: string) => void;
  disabled: boolean;
}

/** How the picture came. A word of the house's own stays among the choices while it is the chosen one. */
export const KindSelect = ({ kind, onKind, disabled }: KindSelectProps) => {
  const say = useWords();
  const isOwn = kind !== '' && !CREDIT_KINDS.some((known) => known === kind);
  return (
    <Part label={say('field.credit.kind')} width="14rem" part="kind">
      <SingleSelect
        value={kind}
        placeholder={say('field.credit.kind.placeholder')}
        clearLabel={say('field.clear')}
        disabled={disabled}
        onChange={(chosen) => onKind(String(chosen))}
        onClear={() => onKind('')}
      >
        {CREDIT_KINDS.map((known) => (
          <SingleSelectOption key={known} value={known}>
            {say(`field.credit.kinds.${known}`)}
          </SingleSelectOption>
        ))}
        {isOwn && <SingleSelectOption value={kind}>{kind}</SingleSelectOption>}
      </SingleSelect>
    </Part>
  );
};
