/** "95 of 100 (95.0 %)"; of nothing, nothing. */
export const share = (part: number, whole: number, digits = 1): string => `${part} of ${whole} (${percent(part, whole, digits)})`;

/** "95.0 %". */
export const percent = (part: number, whole: number, digits = 1): string => `${((100 * part) / Math.max(1, whole)).toFixed(digits)} %`;
