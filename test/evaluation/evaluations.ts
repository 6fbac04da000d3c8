/** What measures one part of the application on real texts: answers with a section of Markdown that begins with its heading. */
type Evaluate = () => Promise<string>;

/** Evaluations by their names, in the order in which they run. */
export type Evaluations = Readonly<Record<string, () => Promise<{ readonly evaluate: Evaluate }>>>;

/** Runs the evaluations of these names, or all, and prints each section once it is measured. @throws where there is none of a name */
export async function run(evaluations: Evaluations, named: readonly string[]): Promise<string[]> {
  const unknown = named.filter((name) => !Object.hasOwn(evaluations, name));
  if (unknown.length > 0)
    throw new RangeError(`There is no evaluation ${unknown.join(", ")}; there are ${Object.keys(evaluations).join(", ")}.`);
  const sections: string[] = [];
  for (const [name, load] of Object.entries(evaluations)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { evaluate } = await load();
    const section = await evaluate();
    console.log(`${section}\n`);
    sections.push(section);
  }
  return sections;
}
