/** What of a finding does not change with its position. */
interface Fingerprinted {
  readonly rule: string;
  readonly paragraph: string;
  readonly footnote?: string | undefined;
  readonly excerpt: string;
  readonly lasting?: string | undefined;
}

/**
 * A name for a finding that survives edits elsewhere: the rule, the paragraph’s lasting id and the words concerned, but
 * neither a position nor the number of a paragraph referred to. Ignoring a finding means ignoring its fingerprint; once
 * the words change, it is a new finding.
 */
export const fingerprint = ({ rule, paragraph, footnote, excerpt, lasting }: Fingerprinted): string =>
  JSON.stringify([rule, paragraph, footnote ?? "", lasting ?? excerpt]);
