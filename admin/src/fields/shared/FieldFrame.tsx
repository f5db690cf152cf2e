import { Field, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { isWordKey } from '../../translations/message';
import { type Fault, faultsOf } from './faults';
import type { FieldProps } from './field-props';
import { useWords } from '../../translations/use-words';

interface FieldFrameProps extends Pick<FieldProps, 'name' | 'label' | 'labelAction' | 'hint' | 'required'> {
  errors: unknown;
  malformed: boolean;
  /** The form has a text in which nothing was found. */
  isUnread?: boolean;
  /** The input that hint and errors belong to; without it they stand below the parts. */
  line?: ReactNode;
  children: ReactNode;
}

const Help = ({ malformed }: { malformed: boolean }) => {
  const say = useWords();
  return (
    <>
      <Field.Hint />
      <Field.Error />
      {malformed && (
        <Typography tag="p" role="status" variant="pi" textColor="danger600">
          {say('field.malformed')}
        </Typography>
      )}
    </>
  );
};

/** What an editor can put right in the editor's words, and anything else as the server says it. */
export const useProblems = () => {
  const say = useWords();
  return ({ path, message }: Fault): string => {
    const key = `field.problem.${path}`;
    return isWordKey(key) ? say(key) : message;
  };
};

/** Label, parts, hint and errors of a newsroom field; a screen reader hears the parts as one group. */
export const FieldFrame = ({ name, label, labelAction, line, children, ...props }: FieldFrameProps) => {
  const { hint, required, errors, malformed, isUnread = false } = props;
  const say = useWords();
  const sentence = useProblems();
  const worded = (fault: Fault) =>
    isUnread && fault.path === '' ? say('field.problem.unread') : sentence(fault);
  const error = [...new Set(faultsOf(errors).map(worded))].join(' · ');
  return (
    <Field.Root id={name} name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {line}
      {line && <Help malformed={malformed} />}
      <Flex
        role="group"
        aria-labelledby={`${name}-label`}
        direction="column"
        alignItems="stretch"
        gap={3}
        paddingTop={line ? 2 : 0}
      >
        {children}
      </Flex>
      {!line && <Help malformed={malformed} />}
    </Field.Root>
  );
};
