import { Archive } from "../archive.js";
import { decodeText } from "../bytes.js";
import { Unreadable } from "../unreadable.js";
import { elementsOf, type Passage, type XmlElement } from "../xml.js";
import { parseWordXml } from "./word-xml.js";

/** What a part points to. What lies outside the file is never followed. */
interface Relationship {
  readonly id: string;
  /** The last word of its type, which strict and transitional files share: "styles", "footnotes". */
  readonly kind: string;
  readonly target: string;
}

const asDocument = "open it in a word processor and save it anew as .docx";

/** The parts of a Word file, found by what points to them and not by their names (ECMA-376 part 2). */
export class WordPackage {
  /** What is left where it lies: programs, and what the file would fetch from elsewhere. */
  readonly macros: boolean;
  readonly external: number;
  private readonly archive: Archive;
  private readonly main: string;
  private readonly relationships: readonly Relationship[];

  /** @throws {Unreadable} where it is damaged, protected by a password, or no Word file. */
  constructor(bytes: Uint8Array) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new Unreadable(
        "it is protected by a password, or an old Word file (.doc)",
        "open it in a word processor and save it as .docx without a password",
      );
    }
    this.archive = new Archive(bytes);
    const [main] = this.relationshipsOf("").found.filter(({ kind }) => kind === "officeDocument");
    if (!main || !this.archive.has(main.target)) throw new Unreadable("it holds no document (its main part is missing)", asDocument);
    this.main = main.target;
    const { found, external } = this.relationshipsOf(main.target);
    this.relationships = found;
    this.external = external;
    this.macros = this.archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  }

  /** Hands on what stands in the body, one element after the other. */
  body(take: Passage["take"]): void {
    this.parse(this.main, "w:document", { inside: "w:body", take });
  }

  /** Hands on what stands in the part of a kind, in the same way: its notes, its comments. */
  each(kind: string, take: Passage["take"]): void {
    this.part(kind, `w:${kind}`, { inside: `w:${kind}`, take });
  }

  /** The part of a kind that the document points to, "styles" say; null where it has none. */
  part(kind: string, root: string, passage?: Passage): XmlElement | null {
    const relationship = this.relationships.find((each) => each.kind === kind);
    return relationship && this.archive.has(relationship.target) ? this.parse(relationship.target, root, passage) : null;
  }

  /** All parts of a kind, each once: headers. */
  parts(kind: string, root: string): XmlElement[] {
    const targets = new Set(this.relationships.filter((each) => each.kind === kind).map(({ target }) => target));
    return [...targets].filter((target) => this.archive.has(target)).map((target) => this.parse(target, root));
  }

  private parse(name: string, root: string, passage?: Passage): XmlElement {
    const source = decodeText(this.archive.read(name)!);
    if (source === null) throw new Unreadable(`it is damaged: its part ${name} is not text`, asDocument);
    return parseWordXml(source, root, name, passage);
  }

  /** What a part points to inside the file, and how many things outside; "" is the file as a whole. */
  private relationshipsOf(part: string): { found: Relationship[]; external: number } {
    const slash = part.lastIndexOf("/") + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.archive.has(name)) return { found: [], external: 0 };
    const all = elementsOf(this.parse(name, "rel:Relationships"));
    const inside = all.filter(({ attributes }) => attributes.TargetMode !== "External");
    return {
      found: inside.map(({ attributes }) => ({
        id: attributes.Id ?? "",
        kind: /[^/]*$/.exec(attributes.Type ?? "")![0],
        target: resolved(part.slice(0, slash), attributes.Target ?? ""),
      })),
      external: all.length - inside.length,
    };
  }
}

/** A target as a name of the archive: "/word/x.xml", "x.xml" and "../x.xml" beside "word/document.xml". */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
