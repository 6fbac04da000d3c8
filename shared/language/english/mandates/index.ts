export { type Assignment, assignmentsIn, type Terms, termsOf } from "./assignments.js";
export { type Deadline, deadlinesIn } from "./deadlines.js";
export { type ResourceClause, resourcesIn } from "./resources.js";
export type { TextSpan } from "./text-span.js";
