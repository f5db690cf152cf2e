import slugify from 'slugify';
import { romanise } from './romanise';

/**
 * The slug as releases before the transliteration by language made it. A draft that got its slug from one of
 * them still follows its headline.
 */
export const formerSlugOf = async (headline: string): Promise<string> => {
  const latin = await romanise(headline.slice(0, 1000));
  return slugify(latin.replace(/[_/\\.·|]+/g, ' '), { lower: true, strict: true });
};
