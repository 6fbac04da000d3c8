/** A name that only an address on the net stands for says nothing to a reader. */
const isAddress = (name: string): boolean => /^https?:\/\//.test(name);

/** What several ways to write a subject have in common: thesauri differ in capitals, apostrophes and the full stop. */
export const subjectKey = (name: string): string => name.replace(/['’]/g, "’").replace(/\.$/, "").toLowerCase();

const isCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** Of two ways to write a subject, the one that reads better: what is not in capitals; the first where both or neither are. */
export const plainerSubject = (one: string, other: string): string => (isCapitals(one) && !isCapitals(other) ? other : one);

/** Subjects, each once, in the way to write it that reads best, in the order in which they first come; without addresses. */
export function distinctSubjects(names: readonly string[]): string[] {
  const distinct = new Map<string, string>();
  for (const name of names) {
    if (name === "" || isAddress(name)) continue;
    const key = subjectKey(name);
    distinct.set(key, plainerSubject(distinct.get(key) ?? name, name));
  }
  return [...distinct.values()];
}
