const actors = new Set(
  (
    "states state government governments country countries nations organization organizations agency agencies entity entities body bodies organs " +
    "mechanism mechanisms stakeholders parties party donors partners sector society institution institutions authorities actors member members funds " +
    "programmes offices delegations missions experts rapporteur rapporteurs community communities companies enterprises media academia secretariat " +
    "system committee committees commission commissions council group groups chair president holders teams universities banks leaders networks those " +
    "them coordinator coordinators procedures facilitators others victims persons people women children users intermediaries platforms manufacturers"
  ).split(" "),
);

/**
 * Whether a phrase names somebody rather than something: a proper name, or a word such as "States" before any "of",
 * "for" or "in". "Member States" and "the Secretary-General" do, "the establishment of a fund" does not.
 */
export function namesActor(phrase: string): boolean {
  const head = phrase.split(/ (?:of|for|in|on|between|with|that|which|by|from)\b|,/)[0]!.trim();
  const words = head.split(/[\s/]+/);
  return words.some((word) => /^[A-Z]/.test(word) || [word, `${word}s`, word.replace(/s$/, "")].some((form) => actors.has(form)));
}
