import { type Assignment, assignmentsIn, type ResourceClause, resourcesIn } from "../../language/index.js";
import { fact } from "./fact.js";

/** What a paragraph asks of whom. Ask only of paragraphs that a glance found promising: reading mandates takes its time. */
export const assignmentsOf = fact(({ text }): readonly Assignment[] => assignmentsIn(text));

/** Whom a paragraph asks for what it says itself, not in an earlier text that it reports. */
export const ownAssignments = (words: Parameters<typeof assignmentsOf>[0]): Assignment[] =>
  assignmentsOf(words).filter(({ reported }) => !reported);

const glance = /resource|fund|contribution|financ|means|cost/;

/** Where a paragraph says who is to pay for a task, or what it may cost; "within its mandate" says neither. */
export const meansIn = fact(({ text }): readonly ResourceClause[] =>
  glance.test(text) ? resourcesIn(text, 0, text.length).filter(({ kind }) => kind !== "mandate") : [],
);

/** The clauses that bound the means of a task: those there are, or those from outside the regular budget. */
export const limitsIn = fact((words): readonly ResourceClause[] =>
  meansIn(words).filter(({ kind }) => kind === "existing" || kind === "extrabudgetary"),
);
