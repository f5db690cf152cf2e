import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { ALL_RIGHTS_RESERVED, LICENCES } from '../../../../domain/credit/licences';
import { Part, Parts, TextPart } from '../shared/parts';
import { useWords } from '../../translations/use-words';
import type { CreditDraft } from './draft';

type LicenceDraft = Pick<CreditDraft, 'licence' | 'licenceUrl'>;

interface LicencePartsProps extends LicenceDraft {
  onLicence: (licence: LicenceDraft) => void;
  disabled: boolean;
}

const NONE: LicenceDraft = { licence: '', licenceUrl: '' };
const OWN = 'own';

/** A licence of the list, with its own link; anything else is in the editor's own words. */
const chosen = ({ licence, licenceUrl }: LicenceDraft): string => {
  if (licence === '' && licenceUrl === '') return '';
  return LICENCES.find(({ name, url = '' }) => name === licence && url === licenceUrl)?.name ?? OWN;
};

/** Under which licence a picture may be shown: one of the list with its link filled in, or a name and a link. */
export const LicenceParts = ({ licence, licenceUrl, onLicence, disabled }: LicencePartsProps) => {
  const say = useWords();
  const stored = chosen({ licence, licenceUrl });
  const [isOwn, setOwn] = useState(false);
  const value = isOwn && stored === '' ? OWN : stored;

  const choose = (name: string) => {
    setOwn(name === OWN);
    const listed = LICENCES.find((one) => one.name === name);
    if (listed) onLicence({ licence: listed.name, licenceUrl: listed.url ?? '' });
    // A name of its own may start from one of the list: "CC BY 4.0" becomes "CC BY 3.0 DE".
    else onLicence(name === OWN && licenceUrl !== '' ? { licence, licenceUrl: '' } : NONE);
  };

  return (
    <Parts part="licence">
      <Part label={say('field.credit.licence')} width="16rem">
        <SingleSelect
          value={value}
          placeholder={say('field.credit.licence.placeholder')}
          clearLabel={say('field.clear')}
          disabled={disabled}
          onChange={(name) => choose(String(name))}
          onClear={() => choose('')}
        >
          {LICENCES.map(({ name }) => (
            <SingleSelectOption key={name} value={name}>
              {name === ALL_RIGHTS_RESERVED ? say('field.credit.licence.all-rights-reserved') : name}
            </SingleSelectOption>
          ))}
          <SingleSelectOption value={OWN}>{say('field.credit.licence.own')}</SingleSelectOption>
        </SingleSelect>
      </Part>
      {value === OWN && (
        <TextPart
          label={say('field.credit.licence.name')}
          width="16rem"
          value={licence}
          onValue={(name) => onLicence({ licence: name, licenceUrl })}
          disabled={disabled}
        />
      )}
      {value !== '' && value !== ALL_RIGHTS_RESERVED && (
        <TextPart
          label={say('field.credit.licence.url')}
          width="22rem"
          type="url"
          dir="ltr"
          value={licenceUrl}
          onValue={(url) => onLicence({ licence, licenceUrl: url })}
          disabled={disabled}
        />
      )}
    </Parts>
  );
};
