/** After these, "to" leads to a thing: "to the Convention", "to relevant instruments". */
const things = new Set(
  (
    "the a an its his her their our this that these those all any each every which whom whose what it them one both such other some many most " +
    "more no another relevant applicable international national regional local human persons people women children girls men youth states " +
    "member members countries governments technical financial victims civilians date do so"
  ).split(" "),
);

/** Before these, it belongs to the word: "parties to", "subject to", "with a view to". */
const leads = new Set(
  (
    "parties party related relating pertaining prior due access subject contributing according respect regard order " +
    "view able unable willing ready need needs ability capacity right rights position inclined likely required bound entitled similar " +
    "opposed committed aimed designed intended seek seeks wish wishing yet continue continues exposed ought used competence"
  ).split(" "),
);

const candidate = /(?:^|[\s,])(?:not )?to ([a-z-]+)/g;

/**
 * Where within a stretch the infinitives begin that say what is to be done ("to report", "not to use"); those that
 * depend on another word are left out.
 */
export function infinitivesIn(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  candidate.lastIndex = Math.max(0, from - 1);
  for (let match = candidate.exec(text); match && match.index < to; match = candidate.exec(text)) {
    const start = match.index + (/^[\s,]/.test(match[0]) ? 1 : 0);
    const lead = /(?<![\p{L}-])([a-z-]+),?\s*$/u.exec(text.slice(from, start))?.[1] ?? "";
    if (
      !things.has(match[1]!) &&
      !leads.has(lead) &&
      !/\b(?:so|such) as\s*$/.test(text.slice(from, start)) &&
      !/..[^r]ing$/.test(match[1]!)
    )
      found.push(start);
    candidate.lastIndex = start + 3;
  }
  return found;
}
