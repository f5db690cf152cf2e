import type { ComponentType } from 'react';
import { BylineInput } from './BylineInput';
import { HeadlineInput, SlugInput } from './CountedInput';
import type { InputProps } from './input-props';
import { SourceInput } from './SourceInput';

const INPUTS: Readonly<Record<string, ComponentType<InputProps>>> = {
  headline: HeadlineInput,
  slug: SlugInput,
  byline: BylineInput,
  source: SourceInput,
};

/** The input of an attribute that has one of the newsroom's own. */
const OwnInput = (props: InputProps) => {
  const Input = INPUTS[props.name];
  return Input ? <Input {...props} /> : null;
};

export default OwnInput;
