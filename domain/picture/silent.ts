import { creditsNobody } from '../credit/nobody';
import { CREDITS, isProgramText } from './program-texts';

/**
 * Whether a property of a file is as good as empty, so that the next block of the file speaks: a camera's or a
 * program's own text, or a placeholder where somebody should be credited ("N/A", "see caption").
 *
 * @param property a name of `PictureMetadata`
 */
export const isSilent = (text: string, property: string): boolean =>
  isProgramText(text, property) || (CREDITS.includes(property) && creditsNobody(text));
