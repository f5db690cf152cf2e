import { rewrite } from '../reading';

const LINK = /(?:,? ?(?:available|found|see|online|more) (?:at|on|here):? ?)?\bhttps?:\/\/[^\s<>()[\]]+/gi;
const BARE_LINK = /,? ?(?:available|online|see) at:? ?(?:www\.)?[\w.-]{3,80}\/\S*/gi;
/** Korean desks print the mailbox behind the by-line, with or without its host. */
const MAILBOX = /(^|\s|기자)[\w.+-]{2,40}@[\w.-]*/g;

/** A label with nothing but an address behind it. */
const ALONE = /^(\p{L}[\p{L} ]{0,20}:\s*)https?:\/\/(?:www\.)?([^\s<>()[\]]+?)\/?$/iu;

/** Addresses tell where, not who, unless there is nothing else. */
export const links = rewrite((text) =>
  ALONE.test(text)
    ? text.replace(ALONE, '$1$2')
    : text.replace(LINK, ' ').replace(BARE_LINK, ' ').replace(MAILBOX, '$1').replace(/ {2,}/g, ' ').trim(),
);
