/** A stretch between quotation marks, the marks included, with how deep it lies in others (0 = outermost). */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly closed: boolean;
}

/** The double-quoted stretches of a text, in the order they open. An opening mark without a closing one goes to the end. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: { from: number; to: number; depth: number; closed: boolean }[] = [];
  const open: (typeof quotations)[number][] = [];
  let straightOpen = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    const opens = character === "“" || (character === '"' && !straightOpen);
    const closes = character === "”" || (character === '"' && straightOpen);
    if (character === '"') straightOpen = !straightOpen;
    if (opens) {
      const quotation = { from: index, to: text.length, depth: open.length, closed: false };
      quotations.push(quotation);
      open.push(quotation);
    } else if (closes) {
      const quotation = open.pop();
      if (quotation) Object.assign(quotation, { to: index + 1, closed: true });
    }
  }
  return quotations;
}

/** Whether a character lies in somebody else's words. */
export const isQuoted = (quotations: readonly Quotation[], at: number): boolean => quotations.some(({ from, to }) => from <= at && at < to);
