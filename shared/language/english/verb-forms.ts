import { openingPhrases } from "./opening-phrases.js";

/** Verbs that double their last letter: "commits", "committing". */
const doubling = /(?:mit|gret|fer|cur|bet|get|set|plan|stop|begin|let|put|rebut|pel|trol)$/;

/** "recalls" → "recall", "expresses" → "express", "applies" → "apply". */
function bareForm(finite: string): string {
  if (finite.endsWith("ies")) return `${finite.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(finite)) return finite.slice(0, -2);
  return finite.slice(0, -1);
}

/** "recall" → "recalling", "note" → "noting", "commit" → "committing". */
function participleOf(bare: string): string {
  if (/[^e]e$/.test(bare)) return `${bare.slice(0, -1)}ing`;
  if (doubling.test(bare)) return `${bare}${bare.at(-1)}ing`;
  return `${bare}ing`;
}

interface VerbForms {
  /** "recall" */
  readonly bare: string;
  /** "recalls": the present indicative of an operative paragraph. */
  readonly finite: string;
  /** "recalling": the participle of a preambular paragraph. */
  readonly participle: string;
}

const notVerbs = new Set(["serious", "its", "this", "as", "terms", "concerns", "requests", "calls", "appeals", "previous"]);

const byForm = new Map<string, VerbForms>();
for (const { part, phrase } of openingPhrases) {
  if (part !== "operative") continue;
  const words = phrase.toLowerCase().split(" ");
  for (const [index, finite] of words.entries()) {
    if (!/^[a-z-]{3,}s$/.test(finite) || finite.endsWith("ss") || (index > 0 && notVerbs.has(finite))) continue;
    const bare = bareForm(finite);
    const forms: VerbForms = { bare, finite, participle: participleOf(bare) };
    byForm.set(forms.finite, forms);
    byForm.set(forms.participle, forms);
    if (!byForm.has(bare)) byForm.set(bare, forms);
  }
}

/** The forms of a verb that opens operative paragraphs, by any of them; null for other words. Upper or lower case. */
export const verbForms = (word: string): VerbForms | null => byForm.get(word.toLowerCase()) ?? null;

/** Whether a word is the bare form of an opening verb and nothing else: "Invite", but not "Decides". */
export const isBareForm = (word: string): boolean => verbForms(word)?.bare === word.toLowerCase();
