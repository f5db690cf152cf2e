import { z } from 'zod';
import { DATA_MINING } from '../../../domain/picture';

export const pictures = z.strictObject({
  /** Whether files keep the place and the serial numbers that a camera wrote into them. */
  keepLocation: z.boolean().optional(),
  /** What files say of data mining where the picture itself says nothing. */
  dataMining: z.enum(DATA_MINING, `is not known; known are ${DATA_MINING.join(', ')}`).optional(),
});
