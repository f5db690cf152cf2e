/** The type of a newsroom form's own inputs, as Strapi's forms look them up. */
export const OWN_INPUT = 'newsroom';

/** Attributes that have an input of the newsroom's own in place of Strapi's, by the type that they are of. */
export const OWN_INPUTS: Readonly<Record<string, readonly string[]>> = {
  article: ['headline', 'slug', 'byline', 'source'],
  correspondent: ['slug'],
  'special-coverage': ['slug'],
};
