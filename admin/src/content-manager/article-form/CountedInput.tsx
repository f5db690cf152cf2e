import { Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { COLUMN_LENGTH, isCutInSearch } from '../../../../domain/headline';
import { SLUG_LENGTH } from '../../../../domain/slug/length';
import { useArticleWords } from '../../translations/use-article-words';
import type { InputProps } from './input-props';
import { TextInput } from './TextInput';

interface CounterProps {
  hint?: ReactNode;
  length: number;
  limit: number;
  /** What is to be known of a text of this length. */
  note?: 'form.headline.cut' | 'form.headline.too-long' | 'form.slug.cut';
}

/** Help, how long a text is, and what its length means; said to a screen reader once it means something. */
const Counter = ({ hint, length, limit, note }: CounterProps) => {
  const say = useArticleWords();
  const isOver = length > limit;
  return (
    <>
      {hint}
      {length > 0 && (
        <Typography tag="span" variant="pi" textColor={isOver ? 'danger600' : 'neutral600'}>
          {hint && ' · '}
          {say('form.count', { length, limit })}
        </Typography>
      )}
      <Typography tag="span" role="status" variant="pi" textColor={isOver ? 'danger600' : 'neutral800'}>
        {note && <> · {say(note)}</>}
      </Typography>
    </>
  );
};

const useText = (name: string): string => {
  const { value } = useField<unknown>(name);
  return typeof value === 'string' ? value : '';
};

export const HeadlineInput = (props: InputProps) => {
  const text = useText(props.name);
  const { length } = text;
  const cut = isCutInSearch(text) ? 'form.headline.cut' : undefined;
  const note = length > COLUMN_LENGTH ? 'form.headline.too-long' : cut;
  return (
    <TextInput
      {...props}
      hint={<Counter hint={props.hint} length={length} limit={COLUMN_LENGTH} note={note} />}
    />
  );
};

export const SlugInput = (props: InputProps) => {
  const { length } = useText(props.name);
  const note = length > SLUG_LENGTH ? 'form.slug.cut' : undefined;
  return (
    <TextInput
      {...props}
      hint={<Counter hint={props.hint} length={length} limit={SLUG_LENGTH} note={note} />}
    />
  );
};
