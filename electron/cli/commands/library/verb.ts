import type { Arguments, Result } from "../../command.js";

/** One thing to do with the library: `penholder library VERB WHAT…`. */
export interface Verb {
  readonly name: string;
  /** What stands after the verb, for messages: "ID or SYMBOL". Left out where nothing does. */
  readonly takes?: string;
  /** @param words what stands after the verb: at least one word where it takes any, none otherwise. */
  run(given: Arguments, words: readonly string[]): Promise<Result>;
}
