import { useMemo } from 'react';
import type { Day } from '../../../../domain/calendar';
import { filedOn } from '../../../../domain/dateline/filing-date';
import { parseDateline } from '../../../../domain/dateline/parse';
import type { Dateline, Place } from '../../../../domain/dateline/types';
import { datelineStyle, printDateline } from '../../../../domain/house/print-dateline';
import { useEntry } from '../../content-manager/use-entry';
import { useHouse } from '../../house/use-house';
import { useLine } from '../shared/use-line';
import { useStored } from '../shared/use-stored';
import { readDateline, toDateline, toDraft } from './draft';
import type { PlacePart } from './PlaceRow';
import { useAskFirst } from './use-ask-first';
import { useBody } from './use-body';
import { useOwnStart } from './use-own-start';
import { useSettling } from './use-settling';
import { zoneOf } from './zone';

const ARTICLE = 'plugin::newsroom.article';

interface Settings {
  /** The field's own style. */
  style?: string;
  placeOnly: boolean;
  entryType?: string;
  disabled: boolean;
}

/** All that a dateline field knows and does, for its inputs to show. */
export const useDateline = (name: string, { style, placeOnly, entryType, disabled }: Settings) => {
  const house = useHouse();
  const entry = useEntry(entryType);
  const isArticle = entryType === ARTICLE && !placeOnly && !disabled;
  const ask = useAskFirst(entry.isPublished && !placeOnly);
  const styles = house?.styles;
  const toValue = useMemo(
    () => toDateline((dateline) => printDateline(dateline, style, styles)),
    [style, styles],
  );
  const own = useOwnStart(isArticle && entry.isNew, entry.locale);
  const start = useMemo(() => own && toValue(toDraft(own)), [own, toValue]);
  const { value, draft, malformed, isMade, errors, edit, store } = useStored(
    name,
    { read: readDateline, toDraft, toValue },
    { start, guard: ask.guard },
  );

  /** A line stays as it was printed while more becomes known of its places; one of the parts is printed anew. */
  const setFound = (places: Place[]) => (value && !isMade ? store({ ...value, places }) : edit({ places }));
  const settle = useSettling(draft.places, setFound);
  const body = useBody(isArticle);
  const take = (dateline: Dateline) => {
    store(dateline);
    settle(dateline.places.map((place, at) => ({ at, place, part: 'city' })));
  };
  const line = useLine((text) => {
    const parsed = parseDateline(text);
    if (!parsed) return { taken: false, note: 'field.dateline.unreadable' };
    take(parsed.dateline);
    const rest = parsed.body.trim();
    body.keepRest(rest);
    return rest === '' || body.isEmpty
      ? { taken: true }
      : { taken: true, note: 'field.dateline.body-left-out' };
  });

  const usual = datelineStyle(undefined, style, styles);
  const template = styles?.datelineTemplate;
  return {
    isArticle,
    value,
    draft,
    malformed,
    errors,
    edit,
    line,
    body,
    ask,
    /** An editor has finished a part of a place. */
    settle: (at: number, place: Place, part: PlacePart) => settle([{ at, place, part }]),
    zone: zoneOf(draft.places, house?.timeZone),
    styles: { usual, hasTemplate: template !== undefined },
    setPlaces: (places: Place[]) => edit({ places }),
    /** What the line prints of a day. */
    printedDay: (day: Day) => filedOn(day, draft.style || usual, template),
    moveFromBody: (dateline: Dateline) =>
      ask.guard(() => {
        take(dateline);
        body.takeOff();
      }),
  };
};
