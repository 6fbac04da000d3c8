/** Widths of rules, in points. */
export const thinRule = { width: 0.5 };
export const heavyRule = { width: 2 };
