import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { DATELINE_STYLE_KEYS } from '../../custom-fields/styles';
import { isWordKey } from '../../words';
import { Part } from '../shared/parts';
import { useWords } from '../shared/use-words';

interface StyleSelectProps {
  /** Key of a style; empty for the house's own. */
  style: string;
  onStyle: (style: string) => void;
  disabled: boolean;
}

/** How the line is printed. A style that is only read stays among the choices while it is the chosen one. */
export const StyleSelect = ({ style, onStyle, disabled }: StyleSelectProps) => {
  const say = useWords();
  const keys =
    style === '' || DATELINE_STYLE_KEYS.includes(style)
      ? DATELINE_STYLE_KEYS
      : [...DATELINE_STYLE_KEYS, style];
  const nameOf = (key: string) => {
    const word = `style.dateline.${key}`;
    return isWordKey(word) ? say(word) : key;
  };
  return (
    <Part label={say('field.dateline.style')} width="19rem">
      <SingleSelect
        value={style}
        placeholder={say('field.dateline.style.house')}
        clearLabel={say('field.clear')}
        disabled={disabled}
        onChange={(chosen) => onStyle(String(chosen))}
        onClear={() => onStyle('')}
      >
        {keys.map((key) => (
          <SingleSelectOption key={key} value={key}>
            {nameOf(key)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Part>
  );
};
