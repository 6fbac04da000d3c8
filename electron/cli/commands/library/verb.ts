import type { Arguments, Result } from "../../command.js";

/** One thing to do with the library: `penholder library VERB WHAT…`. */
export interface Verb {
  readonly name: string;
  /** @param words what stands after the verb. */
  run(given: Arguments, words: readonly string[]): Promise<Result>;
}
