/** How faithfully each format carries drafts out and in: one section for each measure. */
const measures: readonly (() => Promise<{ evaluate: () => Promise<string> }>)[] = [
  () => import("./formats/akoma-ntoso.js"),
  () => import("./formats/word-pages.js"),
  () => import("./formats/pdf-in.js"),
  () => import("./formats/filing.js"),
];

/** All sections, as Markdown. */
export async function evaluate(): Promise<string> {
  const sections: string[] = [];
  for (const load of measures) {
    const measure = await load();
    sections.push(await measure.evaluate());
  }
  return sections.join("\n\n");
}
