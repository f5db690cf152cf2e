import { eachStretch, type Rule } from '../reading';

const PHOTO_BY =
  /^(?:(?:photo |image )?credits?:\s*)?(?:official )?(\S.{1,60}?) (?:file |handout |courtesy |pool |staff )?(?:photo(?:graph|graphy|s)?|picture|image|graphic|illustration|video)s? by:? (.+)$/i;

/** "Times photographer Jo Reyes", "Post staff photographer Jo Reyes". */
const PHOTOGRAPHER = /^(\p{L}[^/|,:]{0,40}?) (?:staff )?photographer (\p{Lu}.+)$/iu;

/** "U.S. Navy photo by Jane Doe": the service stands before the words, the maker behind them. */
export const photoBy: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const [, service, maker] = PHOTO_BY.exec(stretch.text) ?? PHOTOGRAPHER.exec(stretch.text) ?? [];
    if (!service || !maker || /[:=]|^(?:photo|credit|staff|by$|official$|freelance)/i.test(service))
      return { rest: [stretch] };
    return { rest: [{ text: maker, by: true }, { text: service.replace(/^(?:[Bb]y |the )+/, '') }] };
  });
