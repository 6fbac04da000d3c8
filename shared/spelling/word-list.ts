import { states } from "../language/index.js";
import oxford from "./words/oxford.json" with { type: "json" };
import unitedNations from "./words/united-nations.json" with { type: "json" };
import { wordsIn } from "./words-in.js";

/** The words of Oxford spelling, the names of States, and what adopted texts have besides; see `build/spelling/README.md`. */
export const wordList = (): string[] => [...new Set([...expanded(oxford), ...unitedNations, ...namesOfStates()])];

const namesOfStates = (): string[] => states.flatMap(({ name, formalName }) => wordsIn(`${name} ${formalName}`).map(({ word }) => word));

/** Takes the front coding away: a digit to base 36 for what a word shares with the one before, then the rest. */
function expanded(coded: string): string[] {
  let before = "";
  return coded.split("\n").map((line) => {
    before = before.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1);
    return before;
  });
}
