import { Schema } from "prosemirror-model";
import { marks } from "./marks.js";
import { nodes } from "./nodes.js";

/**
 * The schema of a UN resolution.
 *
 * Structure is meaning and print is derived: numbers, labels, the comma of the organ line, quotation marks of a
 * quoted draft and note numbers are nowhere in it. `numbering.ts` computes them for whoever prints.
 */
export const schema = new Schema({ nodes, marks, topNode: "resolution" });

export type ResolutionSchema = typeof schema;
