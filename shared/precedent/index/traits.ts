import { languages, profiles } from "../../document/index.js";
import { type Passage, passageParts } from "../passage.js";

/** What a passage can be filtered by, in sixteen bits of a column. */
export type Traits = Pick<Passage, "organ" | "part" | "language" | "level" | "quoted">;

/** Bits 0–1 organ, 2–3 part, 4–6 language, 7–8 level, 9 quoted. */
export const packTraits = ({ organ, part, language, level, quoted }: Traits): number =>
  profiles.indexOf(organ) |
  (passageParts.indexOf(part) << 2) |
  (languages.indexOf(language) << 4) |
  (Math.min(level, 3) << 7) |
  (quoted ? 1 << 9 : 0);

export const unpackTraits = (packed: number): Traits => ({
  organ: profiles[packed & 3]!,
  part: passageParts[(packed >> 2) & 3]!,
  language: languages[(packed >> 4) & 7]!,
  level: (packed >> 7) & 3,
  quoted: (packed & (1 << 9)) !== 0,
});
