import { type KeyboardEvent, useState } from 'react';

interface Listbox {
  /** How many options there are; none of them is none to show. */
  size: number;
  onPick: (at: number) => void;
  onClose: () => void;
}

/** No option: what is typed stands. */
const NONE = -1;

/**
 * A list below an input, by keyboard: arrows walk through it and past its ends to what is typed, Enter picks,
 * Escape closes, and every other key belongs to the input.
 */
export const useListbox = ({ size, onPick, onClose }: Listbox) => {
  const [active, setActive] = useState(NONE);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen && size > 0;
  // A shorter list has come while a later option was the active one.
  if (active >= size && active !== NONE) setActive(NONE);

  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const walk = (by: 1 | -1) => {
    setOpen(true);
    const places = size + 1;
    setActive((at) => ((at + 1 + by + places) % places) - 1);
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => size > 0 && (walk(1), true),
    ArrowUp: () => size > 0 && (walk(-1), true),
    Enter: () => {
      if (shown && active !== NONE) onPick(active);
      else onClose();
      close();
      return true;
    },
    Escape: () => {
      close();
      onClose();
      return shown;
    },
  };

  return {
    isOpen: shown,
    active: shown ? active : NONE,
    open: () => {
      setOpen(true);
      setActive(NONE);
    },
    close,
    activate: setActive,
    onKeyDown: (event: KeyboardEvent) => {
      // Enter and the arrows that end a syllable of Hangul or a word of kana belong to the keyboard.
      if (event.nativeEvent.isComposing || !keys[event.key]?.()) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
};
