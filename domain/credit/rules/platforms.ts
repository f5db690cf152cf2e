import { type Rule } from '../reading';

const OWN_LICENCE = /^(?:Unsplash|Pexels|Pixabay)$/;

/** Where anybody's pictures are shared: the way they came, not who made or supplied them. */
export const platforms: Rule = (reading, book) => {
  const last = reading.sources.at(-1);
  const isHost = last !== undefined && book.find(last)?.platform === true;
  const hosted = reading.via === undefined && isHost && reading.creators.length + reading.sources.length > 1;
  const via = hosted ? last : reading.via;
  const sources = hosted ? reading.sources.slice(0, -1) : reading.sources;
  // These have one licence each, of their own name: naming the platform is naming it.
  const licence = reading.licence ?? (via !== undefined && OWN_LICENCE.test(via) ? { name: via } : undefined);
  return { ...reading, sources, via, licence };
};
