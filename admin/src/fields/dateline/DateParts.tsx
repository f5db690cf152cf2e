import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../../domain/dateline/types';
import { NumberPart, Part, Parts } from '../shared/parts';
import { useWords } from '../shared/use-words';
import { dateOrder, monthsIn, weekdayOf, weekdaysIn } from './calendar';

interface DatePartsProps {
  date: PartialDate;
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

/** Day, month and year, each of which a dateline may leave out; the weekday where one was printed. */
export const DateParts = ({ date, onDate, disabled }: DatePartsProps) => {
  const { locale } = useIntl();
  const say = useWords();
  const months = useMemo(() => monthsIn(locale), [locale]);
  const weekdays = useMemo(() => weekdaysIn(locale), [locale]);
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
          onClear={() => change({ month: undefined })}
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
    <Parts>
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
            onClear={() => change({ weekday: undefined })}
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
  );
};
