import { isOneLine } from './text';

/**
 * Longest address as it goes out, in characters. Servers in front of this one take 4 to 8 kB for all headers
 * of an answer, and letters beyond ASCII are three to nine times as long there.
 */
const LONGEST = 2000;

/**
 * A web address as headers and files carry it: ASCII only, the host in punycode and the rest in percent
 * signs (WHATWG URL), so that `https://뉴스.example/정책` may be typed as it is read.
 *
 * @returns nothing where there is none, where it is no http or https address, holds a control character or is too long to send
 */
export const webAddress = (text: string | undefined): string | undefined => {
  // A URL would silently leave ends of lines out.
  if (text === undefined || !isOneLine(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text))
    return undefined;
  const { href } = new URL(text);
  return href.length <= LONGEST ? href : undefined;
};
