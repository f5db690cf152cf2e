import { Box } from '@strapi/design-system';
import { type ComponentType, lazy, Suspense } from 'react';
import type { InputProps } from './input-props';
import { OWN_INPUT } from './names';

const Input = lazy(() => import('./OwnInput'));
const Start = lazy(() => import('./OwnStart'));

/** Its code comes when the form is shown, and its place is kept till then. */
const OwnInput = (props: InputProps) => (
  <Suspense fallback={<Box minHeight="8.6rem" />}>
    <Input {...props} />
  </Suspense>
);

/** An input of the newsroom's own. Strapi's types give it no props; its forms give it those of a field. */
export const ownInput = { type: OWN_INPUT, Component: OwnInput as ComponentType };

/** Below the correspondents of a new article: the one that the editor is. */
export const startHint = (help: string) => (
  <Suspense fallback={help}>
    <Start help={help} />
  </Suspense>
);
