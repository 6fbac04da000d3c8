/** What of a finding does not change with its position. */
interface Fingerprinted {
  readonly rule: string;
  readonly paragraph: string;
  readonly footnote?: string | undefined;
  readonly excerpt: string;
}

/**
 * A name for a finding that survives edits elsewhere: the rule, the paragraph’s lasting id and the words concerned, but
 * no position. Ignoring a finding means ignoring its fingerprint; once the words change, it is a new finding.
 */
export const fingerprint = ({ rule, paragraph, footnote, excerpt }: Fingerprinted): string =>
  JSON.stringify([rule, paragraph, footnote ?? "", excerpt]);
