import { Flex, TextButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { DatelineCorrespondent } from '../../../../domain/dateline/types';
import { Parts, TextPart } from '../shared/parts';
import { useWords } from '../../translations/use-words';
import { NO_CORRESPONDENT } from './draft';
import { Rows } from './Rows';

interface CorrespondentsProps {
  correspondents: DatelineCorrespondent[];
  /** The article's correspondents who are not in the line. */
  others: readonly string[];
  onCorrespondents: (correspondents: DatelineCorrespondent[]) => void;
  disabled: boolean;
}

/** The by-line that belongs to the dateline, as in "(서울=연합뉴스) 김하나 기자 =". */
export const Correspondents = ({
  correspondents,
  others,
  onCorrespondents,
  disabled,
}: CorrespondentsProps) => {
  const say = useWords();
  /** Whoever signs beside somebody has the same role, as far as the line tells. */
  const sign = (name: string) => {
    const { role } = correspondents.at(-1) ?? NO_CORRESPONDENT;
    onCorrespondents([...correspondents, { name, ...(role && { role }) }]);
  };
  return (
    <>
      <Rows
        items={correspondents}
        blank={NO_CORRESPONDENT}
        least={0}
        onItems={onCorrespondents}
        addLabel={say('field.dateline.correspondent.add')}
        rowLabel={(at) => say('field.dateline.correspondent', { number: at + 1 })}
        removeLabel={(at) => say('field.dateline.correspondent.remove', { number: at + 1 })}
        part={(at) => `correspondent-${at}`}
        disabled={disabled}
      >
        {({ name, role }, change) => (
          <Parts>
            <TextPart
              label={say('field.dateline.correspondent.name')}
              width="11rem"
              value={name}
              onValue={(next) => change({ name: next, role })}
              disabled={disabled}
            />
            <TextPart
              label={say('field.dateline.correspondent.role')}
              width="12.5rem"
              value={role ?? ''}
              onValue={(next) => change({ name, role: next })}
              disabled={disabled}
            />
          </Parts>
        )}
      </Rows>
      {!disabled && others.length > 0 && (
        <Flex wrap="wrap" gap={3}>
          {others.map((name) => (
            <TextButton key={name} type="button" startIcon={<Plus />} onClick={() => sign(name)}>
              {say('field.dateline.correspondent.sign', { name })}
            </TextButton>
          ))}
        </Flex>
      )}
    </>
  );
};
