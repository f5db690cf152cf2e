import type { PictureMetadata } from '../../domain/picture';
import { datasetsOf, textsOf } from './iim';
import { clean, dateOf, linesOf } from './clean-texts';

/** A segment of a JPEG holds no more; nor does any IIM that is not a picture's preview. */
const LONGEST_IIM = 60_000;

/** "20140716" and "130003+0000"; what is not known of a date is zeros. */
const dateIn = (date = '', time = ''): string | undefined => {
  const [, year, month, day] = /^(\d{4})(\d\d)?(\d\d)?$/.exec(date.replace(/[-:]/g, '')) ?? [];
  if (!year) return undefined;
  const known = [year, ...(month && month !== '00' ? [month, ...(day && day !== '00' ? [day] : [])] : [])];
  const [, hour, minute, second, zone, half] =
    /^(\d\d)(\d\d)(\d\d)?(?:([+-]\d\d)(\d\d))?$/.exec(time.replace(/:/g, '')) ?? [];
  const clock = hour && known.length === 3 ? `T${hour}:${minute}:${second ?? '00'}` : '';
  return dateOf(`${known.join('-')}${clock}${clock && zone ? `${zone}:${half}` : ''}`);
};

export const fromIim = (iim: Buffer, languages: readonly string[]): Partial<PictureMetadata> => {
  if (iim.length > LONGEST_IIM) return {};
  const texts = textsOf(datasetsOf(iim), languages);
  const all = (wanted: number) =>
    texts.flatMap(({ record, number, text }) => (record === 2 && number === wanted ? [text] : []));
  const one = (wanted: number): string | undefined => all(wanted).find((text) => text?.trim());
  return {
    creators: linesOf(all(80)),
    creditLine: clean(one(110)),
    source: clean(one(115)),
    copyrightNotice: clean(one(116), 'long'),
    headline: clean(one(105)),
    description: clean(one(120), 'long'),
    city: clean(one(90)),
    country: clean(one(101)),
    dateTaken: dateIn(clean(one(55)), clean(one(60))),
  };
};
