import type { IdSource } from "../../document/index.js";

/**
 * Ids of the blocks that a file's paragraphs become. They are the same in every reading of the file, by which readings are
 * held against each other.
 */
export class FileIds {
  private readonly made = new Map<object, string>();
  private readonly issued = new Set<string>();

  constructor(private readonly newId: IdSource) {}

  /**
   * The id of the block that a paragraph becomes, and of those after it where it becomes several; `stated` is the one that the
   * file itself gives it, or "".
   */
  of(key: object, stated = "", place = 0): string {
    const made = stated || this.made.get(key) || this.newId();
    this.made.set(key, made);
    const id = place === 0 ? made : `${made}x${place}`;
    this.issued.add(id);
    return id;
  }

  /** Whether an id is that of a paragraph of the file, and not one made for what the file has none of. */
  has(id: string): boolean {
    return this.issued.has(id);
  }

  /** The id of the block that a paragraph of the file became; "" where it became none. */
  known(key: object): string {
    return this.made.get(key) ?? "";
  }
}
