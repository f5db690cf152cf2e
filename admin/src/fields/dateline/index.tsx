import { useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { type ClipboardEvent, forwardRef } from 'react';
import { parseDateline } from '../../../../domain/dateline/parse';
import { FieldFrame } from '../shared/FieldFrame';
import { Parts, TextPart } from '../shared/parts';
import { PasteLine } from '../shared/PasteLine';
import { Preview } from '../shared/Preview';
import type { FieldProps } from '../shared/props';
import { useWords } from '../shared/use-words';
import { AskFirst } from './AskFirst';
import { BodyOffer } from './BodyOffer';
import { Correspondents } from './Correspondents';
import { DateParts } from './DateParts';
import { OnlyPlace, Places } from './Places';
import { StyleSelect } from './StyleSelect';
import { useDateline } from './use-dateline';

/** Where, when and by whom a story was filed: a pasted line, its parts, and the line that readers will see. */
const DatelineInput = forwardRef<HTMLInputElement, FieldProps>(
  ({ name, disabled = false, attribute, entryType, ...frame }, forwardedRef) => {
    const say = useWords();
    const ref = useComposedRefs(forwardedRef, useFocusInputField(name));
    const { style, placeOnly = false } = attribute?.options ?? {};
    const field = useDateline(name, { style, placeOnly, entryType, disabled });
    const { value, draft, edit, line, body, ask } = field;
    /** A line that is pasted into a city is read as one; a bare name is only a city. */
    const pasteIntoCity = (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      if (!parseDateline(pasted)) return;
      event.preventDefault();
      line.take(pasted);
    };
    const places = {
      places: draft.places,
      onPlaces: field.setPlaces,
      onDone: field.settle,
      disabled,
    };
    const shown = { name, errors: field.errors, malformed: field.malformed, ...frame };

    if (placeOnly)
      return (
        <FieldFrame {...shown}>
          <OnlyPlace {...places} describedBy={`${name}-error`} cityRef={ref} />
        </FieldFrame>
      );
    return (
      <FieldFrame
        {...shown}
        line={
          <PasteLine ref={ref} line={line} placeholder={say('field.dateline.paste')} disabled={disabled} />
        }
      >
        {!disabled && <BodyOffer body={body} line={value?.text ?? ''} onMove={field.moveFromBody} />}
        <Preview line={value?.text ?? ''} nothing={say('field.dateline.empty')} />
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
          onCorrespondents={(correspondents) => edit({ correspondents })}
          disabled={disabled}
        />
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
