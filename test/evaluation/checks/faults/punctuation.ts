import { type Faults, paragraphsOf, replacingOne } from "../ground.js";

/** Faults in the marks that end paragraphs and in those between words. */
export const punctuationFaults: Faults = {
  "pp-end-comma": (ground, random) => replacingOne(ground, random, preambular(ground), /,$/g, random() < 0.5 ? ";" : "."),
  "op-end-semicolon": (ground, random) =>
    replacingOne(
      ground,
      random,
      paragraphsOf(ground).filter(({ part, level, following }) => part === "operative" && level === 0 && following === "paragraph"),
      /;$/g,
      random() < 0.5 ? "," : "",
    ),
  "double-space-or-space-before-mark": (ground, random) =>
    random() < 0.5
      ? replacingOne(ground, random, paragraphsOf(ground), /(?<=[a-z]) (?=[a-z])/g, "  ")
      : replacingOne(ground, random, paragraphsOf(ground), /(?<=[a-z])(?=, [a-z])/g, " "),
};

const preambular = (ground: Parameters<typeof paragraphsOf>[0]) =>
  paragraphsOf(ground).filter(({ part, level, following }) => part === "preambular" && level === 0 && following === "paragraph");
