import { Box, Field, Flex, TextInput, type TextInputProps } from '@strapi/design-system';
import { forwardRef, type ReactNode } from 'react';

/**
 * Parts beside each other as far as the field's own width goes: a field may be half a page or all of it.
 * `part` is what a mark of the line names to come here.
 */
export const Parts = ({ part, children }: { part?: string; children: ReactNode }) => (
  <Flex wrap="wrap" alignItems="flex-start" gap={3} data-part={part}>
    {children}
  </Flex>
);

interface PartProps {
  label: string;
  width: string;
  part?: string;
  children: ReactNode;
}

/** One part with its label. `width` is what it needs; it takes more where there is more. */
export const Part = ({ label, width, part, children }: PartProps) => (
  <Box flex={`1 1 ${width}`} minWidth={0} data-part={part}>
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      {children}
    </Field.Root>
  </Box>
);

interface TextPartProps extends Omit<TextInputProps, 'onChange' | 'value' | 'width'> {
  label: string;
  width: string;
  part?: string;
  value: string;
  onValue: (value: string) => void;
}

export const TextPart = forwardRef<HTMLInputElement, TextPartProps>(
  ({ label, width, part, onValue, ...input }, ref) => (
    <Part label={label} width={width} part={part}>
      <TextInput
        ref={ref}
        dir="auto"
        autoComplete="off"
        {...input}
        onChange={(event) => onValue(event.target.value)}
      />
    </Part>
  ),
);
TextPart.displayName = 'TextPart';

interface NumberPartProps extends Omit<TextPartProps, 'onValue' | 'value'> {
  value?: number;
  /** Most digits that the number has. */
  digits: number;
  onNumber: (value: number | undefined) => void;
}

/** A day or a year: digits only, and never a thousands separator. */
export const NumberPart = ({ value, digits, onNumber, ...part }: NumberPartProps) => (
  <TextPart
    {...part}
    inputMode="numeric"
    value={value === undefined ? '' : String(value)}
    onValue={(typed) => {
      const number = typed.replace(/\D/g, '').slice(0, digits);
      onNumber(number === '' ? undefined : Number(number));
    }}
  />
);
