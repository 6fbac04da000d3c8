import { replacements } from "../../text/index.js";
import type { AgreedLanguageReport } from "./agreed-language-report.js";

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The report as other programs read it: paragraphs by reference, sources by resolution and paragraph, changes as replacements. */
export const agreedLanguageJson = ({ paragraphs, words, share }: AgreedLanguageReport) => ({
  share: rounded(share),
  words,
  paragraphs: paragraphs.map(({ reference, kind, source, words: count, agreed, text, differences }) => ({
    paragraph: reference,
    kind,
    source: source && { by: source.by, resolution: source.resolution, paragraph: source.reference },
    words: count,
    agreed,
    text,
    changes: source ? replacements(differences) : [],
  })),
});
