import { Blocker, Form, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

const Told = ({ isChanged }: { isChanged: boolean }) => {
  const onChange = useForm('Told', (form) => form.onChange);
  useEffect(() => onChange('isChanged', isChanged), [onChange, isChanged]);
  return null;
};

/** What had the focus last, dialogs aside. */
const useLastFocus = () => {
  const last = useRef<HTMLElement>();
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[role=alertdialog]')) last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return last;
};

/**
 * Asks before unsaved changes are left. Strapi's own guard, which also speaks when the tab is closed or the
 * session ends, looks at a form; the page keeps its changes by setting, and tells one whether there are any.
 */
export const LeaveGuard = ({ isChanged }: { isChanged: boolean }) => {
  const last = useLastFocus();
  return (
    <Form method="PUT" initialValues={{ isChanged: false }}>
      <Told isChanged={isChanged} />
      {/* Its dialog has no trigger that the focus could go back to, and is gone with this event. */}
      <Blocker onCancel={() => setTimeout(() => last.current?.focus())} />
    </Form>
  );
};
