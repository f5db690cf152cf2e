/** Long enough for any headline's sense, short enough for an address and an index. */
export const SLUG_LENGTH = 96;
