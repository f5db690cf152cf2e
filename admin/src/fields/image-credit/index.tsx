import { useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef } from 'react';
import { parseCredit } from '../../../../domain/credit/parse';
import type { ImageCredit } from '../../../../domain/credit/types';
import { printCredit } from '../../../../domain/house/print-credit';
import { useHouse } from '../../house/use-house';
import { askSources } from '../../pictures/requests';
import { FieldFrame } from '../shared/FieldFrame';
import { NumberPart, Parts, TextPart } from '../shared/parts';
import { PasteLine } from '../shared/PasteLine';
import { Preview } from '../shared/Preview';
import type { FieldProps } from '../shared/props';
import { TagInput } from '../shared/TagInput';
import { useLine } from '../shared/use-line';
import { useStored } from '../shared/use-stored';
import { useWords } from '../shared/use-words';
import { readCredit, toCredit, toDraft } from './draft';
import { HouseLine } from './HouseLine';
import { KindSelect } from './KindSelect';
import { LicenceParts } from './LicenceParts';
import { FromPicture } from './picture';

/** Who made a picture and who supplied it: a pasted line, its parts, and the line that readers will see. */
const ImageCreditInput = forwardRef<HTMLInputElement, FieldProps>(
  ({ name, disabled = false, attribute, ...frame }, forwardedRef) => {
    const say = useWords();
    const ref = useComposedRefs(forwardedRef, useFocusInputField(name));
    const { styles, agencies } = useHouse() ?? {};
    const { style, picture } = attribute?.options ?? {};
    const print = (credit: ImageCredit): string => printCredit({ ...credit, text: '' }, style, styles);
    const { value, draft, malformed, errors, edit, store } = useStored(name, {
      read: readCredit,
      toDraft,
      toValue: toCredit(print),
    });
    const line = useLine((text) => {
      const credit = parseCredit(text, { agencies });
      if (credit) store(credit);
      return credit ? { taken: true } : { taken: false, note: 'field.credit.unreadable' };
    });
    const housed = value && (style || styles?.credit) ? print(value) : '';
    const nothing = say(value ? 'field.credit.unprinted' : 'field.credit.empty');

    return (
      <FieldFrame
        name={name}
        errors={errors}
        malformed={malformed}
        line={<PasteLine ref={ref} line={line} placeholder={say('field.credit.paste')} disabled={disabled} />}
        {...frame}
      >
        <Preview line={value?.text ?? ''} nothing={nothing} />
        {value && housed && housed !== value.text && (
          <HouseLine line={housed} onTake={() => store({ ...value, text: housed })} disabled={disabled} />
        )}
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
        <Parts>
          <TagInput
            label={say('field.credit.creators')}
            width="22rem"
            tags={draft.creators}
            onTags={(creators) => edit({ creators })}
            disabled={disabled}
          />
          <TagInput
            label={say('field.credit.sources')}
            width="22rem"
            tags={draft.sources}
            onTags={(sources) => edit({ sources })}
            suggest={askSources}
            disabled={disabled}
          />
        </Parts>
        <Parts>
          <TextPart
            label={say('field.credit.via')}
            width="16rem"
            value={draft.via}
            onValue={(via) => edit({ via })}
            disabled={disabled}
          />
          <KindSelect kind={draft.kind} onKind={(kind) => edit({ kind })} disabled={disabled} />
          <NumberPart
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
      </FieldFrame>
    );
  },
);
ImageCreditInput.displayName = 'ImageCreditInput';

export default ImageCreditInput;
