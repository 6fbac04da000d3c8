import { quotationsOf } from "../../citations/index.js";
import { fact } from "./fact.js";

export { isQuoted } from "../../citations/index.js";

/** The double-quoted stretches of a text; see `quotationsOf`. */
export const quotationsIn = fact(({ text }) => quotationsOf(text));
