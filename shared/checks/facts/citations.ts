import { citationsIn as allCitationsIn, type Citation } from "../../citations/index.js";
import { fact } from "./fact.js";

/** The resolutions a text cites by number, in order. Decisions are not among them. */
export const citationsIn = fact(({ text }): Citation[] => allCitationsIn(text).filter(({ kind }) => kind === "resolution"));
