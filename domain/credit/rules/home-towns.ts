import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

/** Wikimedia Commons prints where a Flickr member lives: "Jo Reyes from Lima, Peru, CC BY 2.0". */
export const homeTowns: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const [, name] = /^(\S.{1,60}?) from \p{Lu}[^/|]*$/u.exec(stretch.text) ?? [];
    const isMember = reading.licence !== undefined && name !== undefined && looksLikePerson(name);
    return { rest: [isMember ? { ...stretch, text: name } : stretch] };
  });
