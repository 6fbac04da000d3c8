import type { Node } from "prosemirror-model";
import type { Metadata } from "./metadata.js";

/** A draft, or any other resolution: the text and its masthead. Everything in `shared` is a function of this. */
export interface Draft {
  readonly metadata: Metadata;
  readonly doc: Node;
}
