/** Where the first word of an item ends, with “To” the verb after it: what a finding about the beginning of an item underlines. */
export const beginningOf = (text: string): number => /^(?:To\s+)?\S+/i.exec(text)?.[0].length ?? text.length;
