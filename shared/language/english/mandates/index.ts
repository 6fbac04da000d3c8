export { type Assignment, assignmentsIn, type Terms, termsOf } from "./assignments.js";
export type { Deadline } from "./deadlines.js";
export type { ResourceClause } from "./resources.js";
export type { TextSpan } from "./text-span.js";
