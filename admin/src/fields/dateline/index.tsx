import { useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { type ClipboardEvent, forwardRef } from 'react';
import { parseDateline } from '../../../../domain/dateline/parse';
import { FieldFrame } from '../shared/FieldFrame';
import { Parts, TextPart } from '../shared/parts';
import { PasteLine } from '../shared/PasteLine';
import { Preview } from '../shared/Preview';
import type { FieldProps } from '../shared/props';
import { useLine } from '../shared/use-line';
import { useStored } from '../shared/use-stored';
import { useWords } from '../shared/use-words';
import { Correspondents } from './Correspondents';
import { DateParts } from './DateParts';
import { readDateline, toDateline, toDraft } from './draft';
import { OnlyPlace, Places } from './Places';
import { StyleSelect } from './StyleSelect';

/** Where, when and by whom a story was filed: a pasted line, its parts, and the line that readers will see. */
const DatelineInput = forwardRef<HTMLInputElement, FieldProps>(
  ({ name, disabled = false, attribute, ...frame }, forwardedRef) => {
    const say = useWords();
    const ref = useComposedRefs(forwardedRef, useFocusInputField(name));
    const { style, placeOnly } = attribute?.options ?? {};
    const { value, draft, malformed, errors, edit, store } = useStored(name, {
      read: readDateline,
      toDraft,
      toValue: toDateline(style),
    });
    const line = useLine((text) => {
      const parsed = parseDateline(text);
      if (!parsed) return { taken: false, note: 'field.dateline.unreadable' };
      store(parsed.dateline);
      return parsed.body.trim() === ''
        ? { taken: true }
        : { taken: true, note: 'field.dateline.body-left-out' };
    });
    /** A line that is pasted into a city is read as one; a bare name is only a city. */
    const pasteIntoCity = (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      if (!parseDateline(pasted)) return;
      event.preventDefault();
      line.take(pasted);
    };

    if (placeOnly) {
      return (
        <FieldFrame name={name} errors={errors} malformed={malformed} {...frame}>
          <OnlyPlace
            places={draft.places}
            onPlaces={(places) => edit({ places })}
            describedBy={`${name}-error`}
            cityRef={ref}
            disabled={disabled}
          />
        </FieldFrame>
      );
    }
    return (
      <FieldFrame
        name={name}
        errors={errors}
        malformed={malformed}
        line={
          <PasteLine ref={ref} line={line} placeholder={say('field.dateline.paste')} disabled={disabled} />
        }
        {...frame}
      >
        <Preview line={value?.text ?? ''} nothing={say('field.dateline.empty')} />
        <Places
          places={draft.places}
          onPlaces={(places) => edit({ places })}
          onPaste={pasteIntoCity}
          disabled={disabled}
        />
        <DateParts date={draft.date} onDate={(date) => edit({ date })} disabled={disabled} />
        <Parts>
          <TextPart
            label={say('field.dateline.agency')}
            width="14rem"
            value={draft.agency}
            onValue={(agency) => edit({ agency })}
            disabled={disabled}
          />
          <StyleSelect style={draft.style} onStyle={(next) => edit({ style: next })} disabled={disabled} />
        </Parts>
        <Correspondents
          correspondents={draft.correspondents}
          onCorrespondents={(correspondents) => edit({ correspondents })}
          disabled={disabled}
        />
      </FieldFrame>
    );
  },
);
DatelineInput.displayName = 'DatelineInput';

export default DatelineInput;
