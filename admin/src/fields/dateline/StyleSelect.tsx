import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { DATELINE_STYLE_KEYS } from '../../inputs/style-keys';
import { isWordKey } from '../../translations/message';
import { Part } from '../shared/parts';
import { useWords } from '../../translations/use-words';

interface StyleSelectProps {
  /** Key of a style; empty for the house's own. */
  style: string;
  /** The key of the style that an empty choice prints in. */
  usual: string;
  /** The house has a line of its own. */
  hasTemplate: boolean;
  onStyle: (style: string) => void;
  disabled: boolean;
}

/** How the line is printed. A style that is only read stays among the choices while it is the chosen one. */
export const StyleSelect = ({ style, usual, hasTemplate, onStyle, disabled }: StyleSelectProps) => {
  const say = useWords();
  const known = DATELINE_STYLE_KEYS.filter((key) => key !== 'template' || hasTemplate);
  const keys = style === '' || known.includes(style) ? known : [...known, style];
  const nameOf = (key: string) => {
    const word = `style.dateline.${key}`;
    return isWordKey(word) ? say(word) : key;
  };
  return (
    <Part label={say('field.dateline.style')} width="19rem">
      <SingleSelect
        value={style}
        placeholder={say('field.dateline.style.house', { style: nameOf(usual) })}
        clearLabel={say('field.clear')}
        disabled={disabled}
        onChange={(chosen) => onStyle(String(chosen))}
        onClear={disabled ? undefined : () => onStyle('')}
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
