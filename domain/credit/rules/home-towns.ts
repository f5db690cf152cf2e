import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

/** "Jo Reyes at English Wikipedia": where a name was first used. */
const WIKIPEDIAN =
  /(?<=\S) (?:at|from|on|of) (?:the )?(?:\p{L}+ )?Wiki(?:pedia|books|voyage|source|news|versity)$/iu;

/** Wikimedia Commons prints where a Flickr member lives: "Jo Reyes from Lima, Peru, CC BY 2.0". */
export const homeTowns: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const text = stretch.text.replace(WIKIPEDIAN, '');
    const [, name] = /^(\S.{1,60}?) from \p{Lu}[^/|]*$/u.exec(text) ?? [];
    const isMember =
      reading.licence !== undefined &&
      name !== undefined &&
      (looksLikePerson(name) || /^(?=.*\d|\p{Ll})\S+$/u.test(name));
    return { rest: [isMember ? { ...stretch, text: name } : { ...stretch, text }] };
  });
