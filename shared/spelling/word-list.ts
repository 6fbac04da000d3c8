import oxford from "./words/oxford.json" with { type: "json" };
import unitedNations from "./words/united-nations.json" with { type: "json" };

/** The words of Oxford spelling, and those that adopted texts have besides; see `build/spelling/README.md`. */
export const wordList = (): string[] => [...expanded(oxford), ...unitedNations];

/** Takes the front coding away: a digit to base 36 for what a word shares with the one before, then the rest. */
function expanded(coded: string): string[] {
  let before = "";
  return coded.split("\n").map((line) => {
    before = before.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1);
    return before;
  });
}
