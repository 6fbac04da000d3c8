import type { Draft, IdSource, Proposal } from "../../document/index.js";
import { type ChangeChoice, fateOfAuthor } from "../change-choice.js";
import type { Fate } from "../receipt.js";
import type { Change, Reading } from "./changes.js";
import type { FileIds } from "./file-ids.js";
import type { FlowParagraph } from "./flow.js";
import { kept, type ObjectCount } from "./objects.js";
import { proposalsBetween } from "./proposals.js";
import { changesIn, kindOf, paragraphsOf, reasonUnseen } from "./tracked-changes.js";
import { type Story, type ViewText, viewText } from "./view-text.js";

/** Changes of more authors than this stay unread: each takes a reading of the file of its own. */
const mostAuthors = 60;

/** Reads the changes that are to be kept, author by author, and counts what becomes of all of them. */
export class ChangeReader {
  constructor(
    private readonly story: Story,
    private readonly choice: ChangeChoice,
    private readonly base: Reading,
    private readonly documentOf: (view: ViewText) => Draft["doc"],
    private readonly ids: FileIds,
    private readonly newId: IdSource,
    private readonly objects: ObjectCount,
  ) {}

  proposals(doc: Draft["doc"]): Proposal[] {
    const paragraphs = [...paragraphsOf(this.story.body), ...[...this.story.notes.values()].flat()];
    const authors = [...new Set(paragraphs.flatMap((paragraph) => changesIn(paragraph).map(({ change }) => change.author)))];
    const keeping = authors.filter((author) => fateOfAuthor(this.choice, author) === "keep");
    const found = keeping.slice(0, mostAuthors).flatMap((author) => this.proposalsOf(author, doc));
    this.countAll(paragraphs, new Set(keeping.slice(mostAuthors)));
    return found;
  }

  private proposalsOf(author: string, doc: Draft["doc"]): Proposal[] {
    const reading: Reading = (change) => change.author === author || this.base(change);
    const view = viewText(this.story, reading, () => kept);
    const proposed = this.documentOf(view);
    const dates = new Map<string, string>();
    for (const paragraph of paragraphsOf(this.story.body)) {
      for (const { change } of changesIn(paragraph)) {
        const id = this.ids.known(paragraph);
        if (change.author === author && change.date > (dates.get(id) ?? "")) dates.set(id, change.date);
      }
    }
    const latest = [...dates.values()].sort().at(-1) ?? "";
    const by = { author, dateOf: (block: string) => dates.get(block) ?? latest };
    return proposalsBetween(doc, proposed, (id) => this.ids.has(id), by, this.newId);
  }

  private countAll(paragraphs: readonly FlowParagraph[], unread: ReadonlySet<string>): void {
    const counted = new Set<Change>();
    const ofNotes = new Set([...this.story.notes.values()].flat());
    for (const paragraph of paragraphs) {
      const inText = this.ids.known(paragraph) !== "" || ofNotes.has(paragraph);
      for (const placed of changesIn(paragraph)) {
        const { change } = placed;
        if (counted.has(change)) continue;
        counted.add(change);
        this.objects.add(kindOf(change), this.fateOf(placed, inText, unread));
      }
    }
  }

  private fateOf(placed: Parameters<typeof reasonUnseen>[0], inText: boolean, unread: ReadonlySet<string>): Fate {
    const { author } = placed.change;
    const fate = fateOfAuthor(this.choice, author);
    if (fate !== "keep") return { kind: "transformed", rule: `${fate}ed` };
    const reason = unread.has(author) ? "of too many authors" : reasonUnseen(placed, inText, this.base);
    return reason === null ? kept : { kind: "dropped", reason };
  }
}
