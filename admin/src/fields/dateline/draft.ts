import { parseDateline, type ParseDatelineOptions } from '../../../../domain/dateline/parse';
import { isObject, type Json } from '../../../../domain/shape/json';
import {
  type Dateline,
  type DatelineCorrespondent,
  type PartialDate,
  type Place,
  WEEKDAYS,
} from '../../../../domain/dateline/types';
import { listOf, numberOf, present, readStored, textOf } from '../shared/stored';

/** A dateline as its inputs hold it. There is always a first place to type into. */
export interface DatelineDraft {
  places: Place[];
  date: PartialDate;
  agency: string;
  correspondents: DatelineCorrespondent[];
  style: string;
}

export const NO_PLACE: Place = { city: '' };
export const NO_CORRESPONDENT: DatelineCorrespondent = { name: '' };

const placeOf = (value: unknown): Place | undefined =>
  isObject(value)
    ? present({
        city: textOf(value.city) ?? '',
        region: textOf(value.region),
        country: textOf(value.country),
        timeZone: textOf(value.timeZone),
        geonameId: numberOf(value.geonameId),
        latitude: numberOf(value.latitude),
        longitude: numberOf(value.longitude),
      })
    : undefined;

const dateOf = (value: unknown): PartialDate | undefined =>
  isObject(value)
    ? present({
        year: numberOf(value.year),
        month: numberOf(value.month),
        day: numberOf(value.day),
        weekday: WEEKDAYS.find((weekday) => weekday === value.weekday),
      })
    : undefined;

const correspondentOf = (value: unknown): DatelineCorrespondent | undefined => {
  const name = isObject(value) ? textOf(value.name) : undefined;
  return isObject(value) && name ? present({ name, role: textOf(value.role) }) : undefined;
};

const some = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

const isEmpty = ({ places, date, agency, correspondents, text }: Dateline): boolean =>
  places.length === 0 && !date && !agency && !correspondents && !text;

const fromObject = (stored: Json): Dateline | null => {
  const dateline = present({
    places: listOf(stored.places, placeOf),
    date: dateOf(stored.date),
    agency: textOf(stored.agency),
    correspondents: some(listOf(stored.correspondents, correspondentOf)),
    style: textOf(stored.style),
    text: textOf(stored.text),
  });
  return isEmpty(dateline) ? null : dateline;
};

export const readDateline = (stored: unknown, options?: ParseDatelineOptions) =>
  readStored(stored, { fromObject, fromLine: (line) => parseDateline(line, options)?.dateline ?? null });

export const toDraft = (dateline: Dateline | null): DatelineDraft => ({
  places: some(dateline?.places ?? []) ?? [NO_PLACE],
  date: dateline?.date ?? {},
  agency: dateline?.agency ?? '',
  correspondents: dateline?.correspondents ?? [],
  style: dateline?.style ?? '',
});

const tidyPlace = (place: Place): Place | undefined => {
  const { city, region, country } = place;
  const named = present({
    ...place,
    city: city.trim(),
    region: textOf(region)?.trim(),
    country: textOf(country),
  });
  return named.city || named.region || named.country ? named : undefined;
};

const tidyCorrespondent = ({ name, role }: DatelineCorrespondent): DatelineCorrespondent | undefined => {
  const named = present({ name: name.trim(), role: textOf(role)?.trim() });
  return named.name || named.role ? named : undefined;
};

const tidyDate = (date: PartialDate): PartialDate | undefined => {
  const named = present(date);
  return Object.keys(named).length > 0 ? named : undefined;
};

/** The dateline of the inputs, printed anew; null where they hold nothing. */
export const toDateline =
  (print: (dateline: Dateline) => string) =>
  (draft: DatelineDraft): Dateline | null => {
    const dateline: Dateline = present({
      places: listOf(draft.places, (place) => tidyPlace(place as Place)),
      date: tidyDate(draft.date),
      agency: textOf(draft.agency)?.trim(),
      correspondents: some(
        listOf(draft.correspondents, (one) => tidyCorrespondent(one as DatelineCorrespondent)),
      ),
      style: textOf(draft.style),
    });
    return isEmpty(dateline) ? null : present({ ...dateline, text: textOf(print(dateline)) });
  };
