import { rewrite } from '../reading';

const LINK = /(?:,? ?(?:available|found|see|online|more) (?:at|on|here):? ?)?\bhttps?:\/\/[^\s<>()[\]]+/gi;
const BARE_LINK = /,? ?(?:available|online|see) at:? ?(?:www\.)?[\w.-]{3,80}\/\S*/gi;
/** Korean desks print the mailbox behind the by-line, with or without its host. */
const MAILBOX = /(^|\s|기자)[\w.+-]{2,40}@[\w.-]*/g;

/** Addresses tell where, not who. */
export const links = rewrite((text) =>
  text.replace(LINK, ' ').replace(BARE_LINK, ' ').replace(MAILBOX, '$1').replace(/ {2,}/g, ' ').trim(),
);
