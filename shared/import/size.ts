import { Unreadable } from "./unreadable.js";

/** A thousand pages have fewer; what has more would only be slow to read, and slower to work with. */
const most = { paragraphs: 10_000, comments: 5_000 };

/** How long a file is as far as it has been read. */
export class Size {
  private readonly counts = { paragraphs: 0, comments: 0 };

  /** Counts one more. @throws {Unreadable} where that is more than any resolution has. */
  add(what: keyof typeof most): void {
    if (++this.counts[what] <= most[what]) return;
    throw new Unreadable(
      `it holds more than ${most[what].toLocaleString("en-GB")} ${what}, as no resolution does`,
      "save the pages that hold the resolution as a file of their own",
    );
  }
}
