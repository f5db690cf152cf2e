import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useWords } from '../../translations/use-words';
import { dayInWords, type Zone } from './zone';

/** The zone that "today" is told in, and whose it is where that is not the place's. */
export const ZoneNote = ({ zone: { timeZone, of, isUnknown }, now }: { zone: Zone; now: Date }) => {
  const { locale } = useIntl();
  const say = useWords();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {isUnknown && of !== 'place' && `${say(`field.dateline.zone.unknown.${of}`)} `}
      {say(`field.dateline.zone.${of}`, { zone: timeZone, today: dayInWords(locale, timeZone, now) })}
    </Typography>
  );
};
