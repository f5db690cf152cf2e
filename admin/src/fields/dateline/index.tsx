import { useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { type ClipboardEvent, forwardRef } from 'react';
import { useIntl } from 'react-intl';
import { usePlaces } from '../../api/places';
import { useWords } from '../../translations/use-words';
import { FieldFrame, useProblems } from '../shared/FieldFrame';
import type { FieldProps } from '../shared/field-props';
import { LineNote } from '../shared/LineNote';
import { Parts, TextPart } from '../shared/parts';
import { Understood } from '../shared/Understood';
import { useParts } from '../shared/use-parts';
import { WrittenLine } from '../shared/WrittenLine';
import { AskFirst } from './AskFirst';
import { isBareName } from './bare-name';
import { BodyOffer } from './BodyOffer';
import { Correspondents } from './Correspondents';
import { DateParts } from './DateParts';
import { FoundPlaceName, keyOf, placeOf } from './found-place';
import { marksOf } from './marks';
import { Offer } from './Offer';
import { PeopleOffers } from './PeopleOffers';
import { PlaceOffers } from './PlaceOffers';
import { OnlyPlace, Places } from './Places';
import { problemsOf } from './problems';
import { StyleSelect } from './StyleSelect';
import { useDateline } from './use-dateline';

/** Where, when and by whom a story was filed: one line as it is printed, what was understood of it, its parts. */
const DatelineInput = forwardRef<HTMLInputElement, FieldProps>(
  ({ name, disabled = false, attribute, entryType, ...frame }, forwardedRef) => {
    const say = useWords();
    const { locale } = useIntl();
    const { find } = usePlaces();
    const sentence = useProblems();
    const ref = useComposedRefs(forwardedRef, useFocusInputField(name));
    const { style, placeOnly = false } = attribute?.options ?? {};
    const field = useDateline(name, { style, placeOnly, entryType, disabled });
    const { value, draft, edit, written, note, unknown, offers, body, ask } = field;
    const problems = problemsOf(value);
    const parts = useParts(
      !written.isTyping &&
        (problems.length > 0 || offers !== null || field.errors !== undefined || field.malformed),
    );
    /** A line that is pasted into a city is read as one; a bare name is only a city. */
    const pasteIntoCity = (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      if (!field.isLine(pasted)) return;
      event.preventDefault();
      written.take(pasted);
    };
    const places = {
      places: draft.places,
      onPlaces: field.setPlaces,
      onDone: field.settle,
      disabled,
    };
    const { errors, malformed, isUnread } = field;
    const shown = { name, errors, malformed, isUnread, ...frame };

    if (placeOnly)
      return (
        <FieldFrame {...shown}>
          <OnlyPlace {...places} describedBy={`${name}-error`} cityRef={ref} />
        </FieldFrame>
      );

    const marks = marksOf(value, {
      language: locale,
      problemOf: (part) => {
        if (offers && part === `place-${offers.at}`) return say('field.dateline.place.which');
        const problem = problems.find((one) => one.part === part);
        return problem && sentence(problem.fault);
      },
    });
    const said = unknown
      ? say('field.dateline.place.unknown', { name: unknown })
      : note && say(`field.dateline.${note}`);
    return (
      <FieldFrame
        {...shown}
        line={
          <>
            <WrittenLine
              ref={ref}
              written={written}
              placeholder={say('field.dateline.paste')}
              isLine={field.isLine}
              suggest={{
                ask: async (text, signal) => (isBareName(text) ? find(text, signal) : []),
                keyOf,
                option: (found) => <FoundPlaceName {...found} />,
                onPick: (found) => field.fileFrom(placeOf(found)),
              }}
              disabled={disabled}
            />
            <LineNote
              text={said || ''}
              isWarning={note !== 'body-left-out'}
              action={
                unknown ? { label: say('field.dateline.place.take'), act: field.takeUnknown } : undefined
              }
            />
          </>
        }
      >
        {!disabled && <BodyOffer body={body} line={value?.text ?? ''} onMove={field.moveFromBody} />}
        {!disabled && <PeopleOffers {...field.people} />}
        {field.otherSource && (
          <Offer
            text={say('field.dateline.source.other', {
              agency: field.otherSource.agency,
              source: field.otherSource.source,
            })}
            action={say('field.dateline.source.take', { agency: field.otherSource.agency })}
            onAction={field.otherSource.take}
          />
        )}
        <Understood marks={marks} isTyping={written.isTyping} parts={parts} disabled={disabled}>
          {offers && <PlaceOffers {...offers} onPick={field.setPlace} />}
          <Places {...places} onPaste={pasteIntoCity} />
          <DateParts
            date={draft.date}
            zone={field.zone}
            printed={field.printedDay}
            onDate={(date) => edit({ date })}
            disabled={disabled}
          />
          <Parts>
            <TextPart
              part="agency"
              label={say('field.dateline.agency')}
              width="14rem"
              value={draft.agency}
              onValue={(agency) => edit({ agency })}
              disabled={disabled}
            />
            <StyleSelect
              style={draft.style}
              {...field.styles}
              onStyle={(next) => edit({ style: next })}
              disabled={disabled}
            />
          </Parts>
          <Correspondents
            correspondents={draft.correspondents}
            others={field.people.unsigned}
            onCorrespondents={(correspondents) => edit({ correspondents })}
            disabled={disabled}
          />
        </Understood>
        <AskFirst
          isArticle={field.isArticle}
          isAsking={ask.isAsking}
          onConfirm={ask.confirm}
          onCancel={ask.cancel}
        />
      </FieldFrame>
    );
  },
);
DatelineInput.displayName = 'DatelineInput';

export default DatelineInput;
