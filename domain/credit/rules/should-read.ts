import { rewrite } from '../reading';

/** Agencies repeat a credit in full behind these words: "PA Photo. … Photo credit should read: Name/PA Wire". */
const SHOULD_READ = /^.*\b(?:photo |picture )?credit should read\b:?\s*/i;

export const shouldRead = rewrite((text) => text.replace(SHOULD_READ, ''));
