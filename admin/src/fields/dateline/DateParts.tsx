import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type Day, dayIn } from '../../../../domain/calendar';
import type { PartialDate } from '../../../../domain/dateline/types';
import { NumberPart, Part, Parts } from '../shared/parts';
import { useWords } from '../shared/use-words';
import { dateOrder, monthsIn, onDay, weekdayOf, weekdaysIn } from './calendar';
import { DayPicker } from './DayPicker';
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

/** A printed weekday moves with its date as far as the date tells it. */
const changed = (date: PartialDate, change: PartialDate): PartialDate => {
  const next = { ...date, ...change };
  return date.weekday && !('weekday' in change)
    ? { ...next, weekday: weekdayOf(next) ?? date.weekday }
    : next;
};

/** A day by the calendar; day, month and year, each of which a line may leave out; a weekday that was printed. */
export const DateParts = ({ date, zone, printed, onDate, disabled }: DatePartsProps) => {
  const { locale } = useIntl();
  const say = useWords();
  const months = useMemo(() => monthsIn(locale), [locale]);
  const weekdays = useMemo(() => weekdaysIn(locale), [locale]);
  const now = new Date();
  const change = (part: PartialDate) => onDate(changed(date, part));

  const inputs = {
    day: (
      <NumberPart
        key="day"
        label={say('field.dateline.day')}
        width="6rem"
        digits={2}
        value={date.day}
        onNumber={(day) => change({ day })}
        disabled={disabled}
      />
    ),
    month: (
      <Part key="month" label={say('field.dateline.month')} width="17rem">
        <SingleSelect
          value={date.month === undefined ? '' : String(date.month)}
          placeholder={say('field.dateline.month.placeholder')}
          clearLabel={say('field.clear')}
          disabled={disabled}
          onChange={(month) => change({ month: Number(month) })}
          onClear={disabled ? undefined : () => change({ month: undefined })}
        >
          {months.map((name, at) => (
            <SingleSelectOption key={name} value={String(at + 1)}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Part>
    ),
    year: (
      <NumberPart
        key="year"
        label={say('field.dateline.year')}
        width="8rem"
        digits={4}
        value={date.year}
        onNumber={(year) => change({ year })}
        disabled={disabled}
      />
    ),
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Parts>
        <DayPicker
          date={date}
          today={dayIn(zone.timeZone, now)}
          onDay={(day) => onDate(onDay(date, day, printed(day)))}
          onClear={() => onDate({})}
          disabled={disabled}
        />
        {dateOrder(locale).map((part) => inputs[part])}
        {date.weekday && (
          <Part label={say('field.dateline.weekday')} width="12rem">
            <SingleSelect
              value={date.weekday}
              clearLabel={say('field.clear')}
              disabled={disabled}
              onChange={(chosen) =>
                change({ weekday: weekdays.find(({ weekday }) => weekday === chosen)?.weekday })
              }
              onClear={disabled ? undefined : () => change({ weekday: undefined })}
            >
              {weekdays.map(({ weekday, name }) => (
                <SingleSelectOption key={weekday} value={weekday}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Part>
        )}
      </Parts>
      {!disabled && <ZoneNote zone={zone} now={now} />}
    </Flex>
  );
};
