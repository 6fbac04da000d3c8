import { ListCount } from "../../document/index.js";

/** What of a label tells whether it is a paragraph's own. */
interface Labelled {
  readonly label: string;
  readonly added: boolean;
}

/**
 * Tells the labels of one list that depart from what their places give. Paragraphs that somebody wrote in among the others
 * count for themselves alone: the labels that the others print are from before.
 */
export class OwnLabels {
  private readonly places: ListCount;
  private readonly printed: ListCount;

  /** `unnumbered` says that a paragraph which is alone, among all or among those that were printed, bears no number. */
  constructor(
    level: number,
    private readonly unnumbered: { readonly now: boolean; readonly printed: boolean } = { now: false, printed: false },
  ) {
    this.places = new ListCount(level);
    this.printed = new ListCount(level);
  }

  /** The label of the next paragraph where it is its own, null where it is that of its place. */
  next({ label, added }: Labelled): string | null {
    const before = this.unnumbered.printed ? "" : this.printed.expected;
    const here = this.unnumbered.now ? "" : this.places.expected;
    const own = label === (added ? here : before) || (added && label === "") ? null : label;
    this.places.next(own);
    if (!added) this.printed.next(own);
    return own;
  }
}
