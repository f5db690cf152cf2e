import { Box, Checkbox, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type Day, dayIn } from '../../../../domain/calendar';
import type { PartialDate } from '../../../../domain/dateline/types';
import { useWords } from '../../translations/use-words';
import { calendarDay, onDay, weekdayOf } from './calendar';
import { DayPicker } from './DayPicker';
import { Parts } from '../shared/parts';
import { dateIn } from './marks';
import type { Zone } from './zone';
import { ZoneNote } from './ZoneNote';

interface DatePartsProps {
  date: PartialDate;
  zone: Zone;
  /** What the line prints of a day. */
  printed: (day: Day) => PartialDate;
  onDate: (date: PartialDate) => void;
  disabled: boolean;
}

/** A day by the calendar, and whether its year and its weekday are printed. */
export const DateParts = ({ date, zone, printed, onDate, disabled }: DatePartsProps) => {
  const { locale } = useIntl();
  const say = useWords();
  const now = new Date();
  const today = dayIn(zone.timeZone, now);
  const day = calendarDay(date, today);
  const year = date.year ?? day?.getUTCFullYear();
  const weekday = weekdayOf({ ...date, year });

  return (
    <Flex data-part="date" direction="column" alignItems="stretch" gap={2}>
      <Parts>
        <DayPicker
          date={date}
          today={today}
          // What is no whole day, such as a weekday alone, is said where the day would stand.
          placeholder={dateIn(locale, date)}
          onDay={(chosen) => onDate(onDay(date, chosen, printed(chosen)))}
          onClear={() => onDate({})}
          disabled={disabled}
        />
      </Parts>
      <Flex wrap="wrap" gap={4}>
        <Checkbox
          checked={date.year !== undefined}
          disabled={disabled || year === undefined}
          onCheckedChange={(isPrinted) => onDate({ ...date, year: isPrinted === true ? year : undefined })}
        >
          {say('field.dateline.year.print')}
        </Checkbox>
        <Checkbox
          checked={date.weekday !== undefined}
          disabled={disabled || (weekday === undefined && date.weekday === undefined)}
          onCheckedChange={(isPrinted) =>
            onDate({ ...date, weekday: isPrinted === true ? weekday : undefined })
          }
        >
          {say('field.dateline.weekday.print')}
        </Checkbox>
        <Box flex="1">{!disabled && <ZoneNote zone={zone} now={now} />}</Box>
      </Flex>
    </Flex>
  );
};
