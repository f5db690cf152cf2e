import { useCallback, useMemo, useState } from 'react';
import { type Day, dayIn } from '../../../../domain/calendar';
import { filedOn } from '../../../../domain/dateline/filing-date';
import { parseDateline } from '../../../../domain/dateline/parse';
import type { Dateline, Place } from '../../../../domain/dateline/types';
import { datelineStyle, printDateline } from '../../../../domain/house/print-dateline';
import { useEntry } from '../../content-manager/use-entry';
import { useArticleStart } from '../../api/article-start';
import { useHouse } from '../../api/house';
import { useStored } from '../shared/use-stored';
import { useWritten } from '../shared/use-written';
import { isBareName } from './bare-name';
import { type DatelineDraft, readDateline, toDateline, toDraft } from './draft';
import type { PlacePart } from './PlaceRow';
import { readLine, withKnown } from './read-line';
import { useAskFirst } from './use-ask-first';
import { useBareName } from './use-bare-name';
import { useBody } from './use-body';
import { useOffers } from './use-offers';
import { useOutsideSource } from './use-outside-source';
import { usePeople } from './use-people';
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

/** What an editor is to know of the line that they typed or pasted. */
type Note = 'unreadable' | 'body-left-out' | null;

/** All that a dateline field knows and does, for its inputs to show. */
export const useDateline = (name: string, { style, placeOnly, entryType, disabled }: Settings) => {
  const house = useHouse();
  const entry = useEntry(entryType);
  const isArticle = entryType === ARTICLE && !placeOnly && !disabled;
  const ask = useAskFirst(entry.isPublished && !placeOnly);
  const { styles, agencies } = house ?? {};
  const read = useCallback((stored: unknown) => readDateline(stored, { agencies }), [agencies]);
  const locale = entry.locale ?? house?.locale;
  const printed = useMemo(() => ({ field: style, styles, locale }), [style, styles, locale]);
  const print = useCallback((dateline: Dateline) => printDateline(dateline, printed), [printed]);
  const toValue = useMemo(() => toDateline(print), [print]);
  const own = useArticleStart(isArticle && entry.isNew, entry.locale);
  const start = useMemo(() => own && toValue(toDraft(own)), [own, toValue]);
  const { value, draft, malformed, isMade, errors, edit, make, store, put, json, origin } = useStored(
    name,
    { read, toDraft, toValue },
    { start, guard: ask.guard },
  );
  const usual = datelineStyle(undefined, printed);
  const template = styles?.datelineTemplate;
  const [note, setNote] = useState<Note>(null);

  const people = usePeople(isArticle, value, locale);
  const otherSource = useOutsideSource(isArticle && !entry.isPublished, {
    dateline: value,
    house,
    isOwn: people.isOwn,
  });

  /** A line stays as it was printed while more becomes known of its places; one of the parts is printed anew. */
  const setFound = (places: Place[]) => (value && !isMade ? store({ ...value, places }) : edit({ places }));
  const settle = useSettling(draft.places, setFound);
  const body = useBody(isArticle, { agencies });

  /** What the line prints of a day. */
  const printedDay = (day: Day) => filedOn(day, draft.style || usual, template);
  /** The house's line from a place, of today there. */
  const fileFrom = (place: Place) => {
    const { timeZone } = zoneOf([place], house?.timeZone);
    const today = filedOn(dayIn(timeZone, new Date()), usual, template);
    make({ ...toDraft(null), places: [place], date: today });
  };
  const bareName = useBareName({ onPlace: fileFrom, onText: put });

  /** Takes what a text says; gives what follows the dateline, or null where there is none. */
  const take = (text: string): string | null => {
    const line = readLine(text, { agencies });
    if (!line) return null;
    const dateline = withKnown(line.dateline, draft.places);
    if (line.isPrinted) store(dateline);
    else make({ ...toDraft(dateline), style: '' });
    settle(dateline.places.map((place, at) => ({ at, place, part: 'city' })));
    return line.rest;
  };
  const begin = () => {
    setNote(null);
    bareName.forget();
  };
  /** What an editor does to a part stands, whatever is still looked up for the line. */
  const change = (part: Partial<DatelineDraft>) => {
    begin();
    edit(part);
  };
  const typed = (text: string) => {
    begin();
    if (text.trim() === '') store(null);
    else if (take(text) === null) put(text);
  };
  const done = (text: string) => {
    begin();
    body.keepRest('');
    if (text.trim() === '') return store(null);
    const rest = take(text);
    if (rest === null && isBareName(text)) return bareName.complete(text);
    if (rest === null) {
      put(text);
      return setNote('unreadable');
    }
    body.keepRest(rest);
    if (rest !== '' && !body.isEmpty) setNote('body-left-out');
  };
  const unread = typeof json === 'string' && !value ? json : '';
  // A form that was set back, or a part that was filled in since, leaves nothing to be said of the text.
  const unknown = unread === '' ? null : bareName.unknown;
  const said = note === 'unreadable' && unread === '' ? null : note;
  const written = useWritten({
    line: unread || (value?.text ?? (value ? print(value) : '')),
    json,
    origin,
    onText: typed,
    onDone: done,
    onBack: (before) => {
      begin();
      put(before);
    },
    guard: ask.guard,
  });
  const offers = useOffers(draft.places, value !== null && !placeOnly && !disabled);

  return {
    isArticle,
    value,
    draft,
    malformed: malformed && !written.isTyping && !bareName.isLooking && said === null && unknown === null,
    errors,
    isUnread: unread !== '',
    edit: change,
    written,
    note: said,
    /** A name that no list has, and what makes a place of it all the same. */
    unknown,
    takeUnknown: () =>
      written.change(() => {
        if (unknown) fileFrom({ city: unknown.trim() });
        begin();
      }),
    /** A place of the list in place of what was typed. */
    fileFrom: (place: Place) => {
      begin();
      written.change(() => fileFrom(place));
    },
    offers,
    setPlace: (at: number, place: Place) =>
      written.change(() => setFound(draft.places.map((one, index) => (index === at ? place : one)))),
    body,
    people,
    otherSource,
    ask,
    /** An editor has finished a part of a place. */
    settle: (at: number, place: Place, part: PlacePart) => settle([{ at, place, part }]),
    zone: zoneOf(draft.places, house?.timeZone),
    styles: { usual, hasTemplate: template !== undefined },
    /** Whether a text that was pasted is a line, and not a bare name. */
    isLine: (text: string) => parseDateline(text, { agencies }) !== null,
    setPlaces: (places: Place[]) => change({ places }),
    printedDay,
    moveFromBody: (dateline: Dateline) =>
      ask.guard(() => {
        written.change(() => {
          store(dateline);
          settle(dateline.places.map((place, at) => ({ at, place, part: 'city' })));
        });
        body.takeOff();
      }),
  };
};
