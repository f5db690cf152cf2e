import { eachStretch, type Rule } from '../reading';

const PHOTO_BY =
  /^(?:official )?(\S.{1,60}?) (?:file |handout |courtesy |pool |staff )?(?:photo(?:graph|s)?|picture|image|graphic|illustration|video)s? by:? (.+)$/i;

/** "U.S. Navy photo by Jane Doe": the service stands before the words, the maker behind them. */
export const photoBy: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const [, service, maker] = PHOTO_BY.exec(stretch.text) ?? [];
    if (!service || !maker || /[:=]|^(?:photo|credit)/i.test(service)) return { rest: [stretch] };
    return { rest: [{ text: maker, by: true }, { text: service.replace(/^the /i, '') }] };
  });
