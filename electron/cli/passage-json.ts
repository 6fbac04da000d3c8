import type { Passage } from "../../shared/precedent/index.js";

/** A passage as `--json` prints it. */
export const passageJson = ({ resolution, reference, citation, title, text }: Passage) => ({
  resolution,
  paragraph: reference,
  citation,
  title,
  text,
});

/** A score as `--json` prints it: more digits would mean nothing. */
export const scoreJson = (score: number): number => Math.round(score * 1000) / 1000;
