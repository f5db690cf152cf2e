import { useState } from 'react';

/**
 * Radix gives the focus back to the trigger that a dialog was opened with; one that opens otherwise has none,
 * and the focus is lost. For a dialog that is mounted when it opens.
 *
 * @returns what stands under the dialog's `onCloseAutoFocus`
 */
export const useFocusReturn = () => {
  const [from] = useState(() => document.activeElement);
  return (event: Event): void => {
    event.preventDefault();
    if (from instanceof HTMLElement) from.focus();
  };
};
