import './browser';
import './server';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { Form, useForm } from '@strapi/strapi/admin';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import type { FieldProps } from '../../../admin/src/fields/shared/field-props';
import { registerTrads } from '../../../admin/src/translations';
import { Store } from './store';

// An editor's keys go through all of Strapi's form and the design system, on a machine that may be busy.
jest.setTimeout(30_000);

interface Options extends Omit<FieldProps, 'name'> {
  /** What is stored under the field. */
  stored?: unknown;
  /** What is stored under the entry's other fields. */
  entry?: object;
  /** The form's errors, as Strapi makes them of an answer of its server. */
  errors?: object;
  language?: 'en' | 'ko';
  /** The address of the page. */
  at?: string;
  /** The inputs of the parts are shown only where something is wrong, as an editor finds them. */
  closed?: boolean;
}

interface Control {
  onValues: (values: object) => void;
  onSet: (set: (name: string, value: unknown) => void) => void;
}

/** Hands out the values that the form would send, and sets them back as Strapi's "Discard changes" does. */
const Sent = ({ onValues, onSet }: Control) => {
  onValues(useForm('Sent', (state) => state.values));
  onSet(useForm('Sent', (state) => state.onChange));
  const resetForm = useForm('Sent', (state) => state.resetForm);
  const onChange = useForm('Sent', (state) => state.onChange);
  return (
    <>
      <button type="button" onClick={() => resetForm()}>
        Discard
      </button>
      <button type="button" onClick={() => onChange('headline', 'Ferries sail again')}>
        Write a headline
      </button>
    </>
  );
};

/** "Edit parts" in the languages of the tests. */
const PARTS = /^(Edit parts|항목 편집)$/;

/** A field in Strapi's own form, its design system and the plugin's own words. */
export const renderField = async (Input: ComponentType<FieldProps>, options: Options = {}) => {
  const { stored, entry, errors, language = 'en', at = '/', closed = false, ...props } = options;
  const [words] = await registerTrads({ locales: [language] });
  let values: Record<string, unknown> = {};
  let set: (name: string, value: unknown) => void = () => {};
  const submitted = jest.fn();
  const initialValues = { ...entry, field: stored };
  const page = (initial: object) => (
    <IntlProvider locale={language} messages={words?.data} onError={() => {}}>
      <DesignSystemProvider locale={language}>
        <Form method="PUT" initialValues={initial} initialErrors={errors} onSubmit={submitted}>
          <Input name="field" label="The field" {...props} />
          <button type="submit">Save</button>
          <Sent
            onValues={(sent) => (values = sent as Record<string, unknown>)}
            onSet={(setter) => (set = setter)}
          />
        </Form>
      </DesignSystemProvider>
    </IntlProvider>
  );
  const element = page(initialValues);
  const router = createMemoryRouter(
    [
      { path: '/content-manager/:collectionType/:slug/:id', element },
      { path: '*', element },
    ],
    { initialEntries: [at] },
  );
  const { unmount } = render(
    <Store>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </Store>,
  );
  const group = await screen.findByRole('group', { name: /^The field/ });
  const user = userEvent.setup();
  const parts = () => screen.queryByRole('button', { name: PARTS });
  if (!closed && parts()?.getAttribute('aria-expanded') === 'false') await user.click(parts() as HTMLElement);
  const line = () => screen.getByLabelText<HTMLInputElement>(/^The field/, { selector: 'input' });
  return {
    user,
    parts,
    unmount,
    group: within(group),
    sent: () => values.field,
    values: () => values,
    /** Sets another attribute of the form, as its own input does. */
    set: (name: string, value: unknown) => act(() => set(name, value)),
    submitted,
    line,
    /** What was understood of the line, piece by piece. */
    marks: () =>
      within(screen.queryByRole('toolbar') ?? group)
        .queryAllByRole('button')
        .map(({ textContent }) => textContent)
        .filter((text) => text !== 'Edit parts'),
    input: (name: string) => within(group).getByLabelText(name, { selector: 'input' }),
    box: (name: string) => within(group).getByRole('combobox', { name }),
  };
};
