import { useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef } from 'react';
import { parseCredit } from '../../../../domain/credit/parse';
import type { ImageCredit } from '../../../../domain/credit/types';
import { printCredit } from '../../../../domain/house/print-credit';
import { useHouse } from '../../api/house';
import { useSources } from '../../api/pictures';
import { FieldFrame } from '../shared/FieldFrame';
import { NumberPart, Parts, TextPart } from '../shared/parts';
import type { FieldProps } from '../shared/field-props';
import { TagInput } from '../../inputs/TagInput';
import { Understood } from '../shared/Understood';
import { useParts } from '../shared/use-parts';
import { useStored } from '../shared/use-stored';
import { useWritten } from '../shared/use-written';
import { WrittenLine } from '../shared/WrittenLine';
import { useWords } from '../../translations/use-words';
import { readCredit, toCredit, toDraft } from './draft';
import { HouseLine } from './HouseLine';
import { KindSelect } from './KindSelect';
import { LicenceParts } from './LicenceParts';
import { marksOf } from './marks';
import { FromPicture } from './picture';

/** Who made a picture and who supplied it: the line as it is printed, what was understood of it, its parts. */
const ImageCreditInput = forwardRef<HTMLInputElement, FieldProps>(
  ({ name, disabled = false, attribute, ...frame }, forwardedRef) => {
    const say = useWords();
    const ref = useComposedRefs(forwardedRef, useFocusInputField(name));
    const { styles, agencies } = useHouse() ?? {};
    const suggestSources = useSources();
    const { style, picture } = attribute?.options ?? {};
    const print = (credit: ImageCredit): string => printCredit({ ...credit, text: '' }, style, styles);
    const { value, draft, malformed, errors, edit, store, put, json, origin } = useStored(name, {
      read: readCredit,
      toDraft,
      toValue: toCredit(print),
    });
    const take = (text: string) => {
      const credit = parseCredit(text, { agencies });
      if (credit || text.trim() === '') store(credit);
      else put(text);
    };
    const unread = typeof json === 'string' && !value ? json : '';
    const written = useWritten({
      line: unread || (value?.text ?? ''),
      json,
      origin,
      onText: take,
      onDone: take,
      onBack: put,
    });
    const parts = useParts(!written.isTyping && (errors !== undefined || malformed));
    const housed = value && (style || styles?.credit) ? print(value) : '';

    return (
      <FieldFrame
        name={name}
        errors={errors}
        malformed={malformed && !written.isTyping}
        isUnread={unread !== ''}
        line={
          <WrittenLine
            ref={ref}
            written={written}
            placeholder={say('field.credit.paste')}
            // A name that is pasted into a line on its way is a piece of it.
            isLine={() => !written.isTyping}
            disabled={disabled}
          />
        }
        {...frame}
      >
        {value && housed && housed !== value.text && (
          <HouseLine line={housed} onTake={() => store({ ...value, text: housed })} disabled={disabled} />
        )}
        <Understood marks={marksOf(value, say)} isTyping={written.isTyping} parts={parts} disabled={disabled}>
          <Parts>
            <TagInput
              part="creators"
              label={say('field.credit.creators')}
              width="22rem"
              tags={draft.creators}
              onTags={(creators) => edit({ creators })}
              disabled={disabled}
            />
            <TagInput
              part="sources"
              label={say('field.credit.sources')}
              width="22rem"
              tags={draft.sources}
              onTags={(sources) => edit({ sources })}
              suggest={suggestSources}
              disabled={disabled}
            />
          </Parts>
          <Parts>
            <TextPart
              part="via"
              label={say('field.credit.via')}
              width="16rem"
              value={draft.via}
              onValue={(via) => edit({ via })}
              disabled={disabled}
            />
            <KindSelect kind={draft.kind} onKind={(kind) => edit({ kind })} disabled={disabled} />
            <NumberPart
              part="year"
              label={say('field.credit.year')}
              width="8rem"
              digits={4}
              value={draft.year}
              onNumber={(year) => edit({ year })}
              disabled={disabled}
            />
          </Parts>
          <LicenceParts
            licence={draft.licence}
            licenceUrl={draft.licenceUrl}
            onLicence={edit}
            disabled={disabled}
          />
        </Understood>
        {picture && (
          <FromPicture
            name={name}
            options={{ ...attribute?.options, picture }}
            credit={value}
            onCredit={store}
            print={print}
            disabled={disabled}
          />
        )}
      </FieldFrame>
    );
  },
);
ImageCreditInput.displayName = 'ImageCreditInput';

export default ImageCreditInput;
