import type { Finding } from "./finding.js";

/**
 * A name for a finding that survives edits elsewhere: the rule, the paragraph's lasting id and the words concerned, but
 * no position. Ignoring a finding means ignoring its fingerprint; once the words change, it is a new finding.
 */
export const fingerprint = (finding: Finding): string =>
  JSON.stringify([finding.rule, finding.paragraph, finding.footnote ?? "", finding.excerpt]);
