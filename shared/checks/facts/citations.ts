import { type Citation, citedIn } from "../../citations/index.js";
import { fact } from "./fact.js";

/** The resolutions a text cites by number, in order. Decisions are not among them. */
export const citationsIn = fact((words): Citation[] => citedIn(words).citations.filter(({ kind }) => kind === "resolution"));
