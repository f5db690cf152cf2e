import { Button, DatePicker, Flex } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import type { Day } from '../../../../domain/calendar';
import type { PartialDate } from '../../../../domain/dateline/types';
import { Part } from '../shared/parts';
import { useWords } from '../../translations/use-words';
import { calendarDay } from './calendar';

interface DayPickerProps {
  date: PartialDate;
  today: Day;
  placeholder: string;
  onDay: (day: Day) => void;
  onClear: () => void;
  disabled: boolean;
}

/** The design system's calendar is given days of UTC and gives them back as midnights of the browser's zone. */
const dayOf = (midnight: Date): Day => ({
  year: midnight.getFullYear(),
  month: midnight.getMonth() + 1,
  day: midnight.getDate(),
});

const isSameDay = (shown: Date | undefined, { year, month, day }: Day): boolean =>
  shown?.getTime() === Date.UTC(year, month - 1, day);

/** Its Escape empties a calendar that is closed, which nobody means. */
const keepOnEscape = (event: KeyboardEvent<HTMLInputElement>) => {
  const isClosed = event.currentTarget.getAttribute('aria-expanded') === 'false';
  if (event.key === 'Escape' && isClosed) event.preventDefault();
};

/** A day by the calendar, or today's where the story is filed. */
export const DayPicker = ({ date, today, placeholder, onDay, onClear, disabled }: DayPickerProps) => {
  const say = useWords();
  const shown = calendarDay(date, today);
  const choose = (midnight: Date | undefined) => {
    // Leaving the calendar gives its day once more.
    if (midnight && !isSameDay(shown, dayOf(midnight))) onDay(dayOf(midnight));
  };
  return (
    <Flex flex="1 1 26rem" minWidth={0} alignItems="flex-end" gap={2}>
      <Part label={say('field.dateline.date')} width="18rem">
        <DatePicker
          value={shown}
          placeholder={placeholder}
          onChange={choose}
          onClear={disabled ? undefined : onClear}
          onKeyDown={keepOnEscape}
          clearLabel={say('field.clear')}
          calendarLabel={say('field.dateline.calendar')}
          monthSelectLabel={say('field.dateline.month')}
          yearSelectLabel={say('field.dateline.year')}
          disabled={disabled}
        />
      </Part>
      {!disabled && (
        <Button type="button" variant="tertiary" size="L" onClick={() => onDay(today)}>
          {say('field.dateline.today')}
        </Button>
      )}
    </Flex>
  );
};
