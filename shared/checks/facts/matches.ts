const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag g, as `matchAll` gives them. Rules look for what is seldom there, in every text:
 * `matchAll` would copy the pattern for each of them, which takes longer than looking.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
