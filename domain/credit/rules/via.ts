import type { AgencyBook } from '../../agencies';
import { looksLikePerson } from '../persons';
import { eachStretch, type Rule, trimEdges } from '../reading';

const VIA = /(?:^|[\s/,|(.-])(?:v[ií]a|через)\s*:?\s+(\S.*)$/i;
/** "from", "on" and their like lead to a distributor only where a picture platform follows. */
const PLATFORM =
  /(?:^|[\s,])(?:from|on|auf|von|sur|de|en|em|no|na|su|da|by|por|par|bei|at|in)\s+((?:the )?(?:Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Getty Images|Shutterstock|Freepik|Instagram|Twitter|Facebook)(?:\.com)?)\s*$/i;

/** "Screengrab via X/@quaynews": whose picture the platform shows. */
const isHandle = (name = ''): boolean => name.startsWith('@');

/** "Action Images via Reuters/Jo Reyes": the photographer stands behind the distributor. */
const passesOn = (links: readonly string[], book: AgencyBook): boolean =>
  links.length > 1 &&
  (isHandle(links.at(-1)) || (book.find(links[0] ?? '') !== null && looksLikePerson(links.at(-1) ?? '')));

/** "Getty Images - edited by the desk": what was done to the picture. */
const withoutRemark = (name: string, book: AgencyBook): string => {
  const plain = name.replace(/\s[-–]\s.*$/, '');
  return book.find(plain) ? plain : name;
};

/** "AFP via Getty Images", "Photo by … on Unsplash": the distributor, and what stands before it. */
export const via: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const match = VIA.exec(stretch.text) ?? PLATFORM.exec(stretch.text);
    if (!match?.[1]) return { rest: [stretch] };
    const before = trimEdges(stretch.text.slice(0, match.index));
    const isPlatform = !VIA.test(stretch.text);
    // "Photo by Getty Images": nobody stands before it, so it is no distributor.
    if (
      isPlatform &&
      /^(?:(?:photos?|images?|pictures?|foto|bild|photograph)?(?: ?(?:designed|created|made|generated|provided))?)$/i.test(
        before,
      )
    )
      return { rest: [stretch] };
    const links = match[1]
      .split(/\s*[/|]\s*(?:via\s+)?|\s+via\s+/i)
      .map(trimEdges)
      .filter(Boolean);
    const last = passesOn(links, book) ? links.shift() : links.pop();
    if (!last) return { rest: [{ ...stretch, text: before }] };
    const [name = last, ...others] = withoutRemark(last, book).split(/,\s+/);
    const told = book.find(name) ? name : last;
    const more = told === name ? [...links, ...others] : links;
    const rest = [{ ...stretch, text: before }, ...more.map((text) => ({ text }))];
    return { rest, via: told.replace(/^the (?=\w+ Commons)/i, '') };
  });
