import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import type { Finding } from "../../../shared/checks/finding.js";
import { crossReferenceLabels, inlineText, type LabelOf } from "../../../shared/document/index.js";
import { type DocumentVersions, firstVersion, mappingSince, withTransaction } from "./document-versions.js";

interface FindingsState {
  readonly versions: DocumentVersions;
  readonly underlines: DecorationSet;
  readonly notes: ReadonlyMap<string, readonly Finding[]>;
  readonly active: Finding | null;
}

type Marks = Pick<FindingsState, "underlines" | "notes">;
type Meta = Marks | { readonly active: Finding | null };

const key = new PluginKey<FindingsState>("findings");

/** A finding in a note, in characters of the note. */
export interface NoteFinding {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
  readonly active: boolean;
  readonly className: string;
}

/** The underlines of findings: set for a document, carried along while one types, never built per key. */
export function findingsPlugin(onClick: ((finding: Finding) => void) | undefined): Plugin {
  return new Plugin<FindingsState>({
    key,
    state: {
      init: (_config, { doc }) => ({ versions: firstVersion(doc), underlines: DecorationSet.empty, notes: new Map(), active: null }),
      apply(tr, before) {
        const versions = withTransaction(before.versions, tr);
        const underlines = tr.docChanged ? before.underlines.map(tr.mapping, tr.doc) : before.underlines;
        const state = { ...before, versions, underlines };
        const meta = tr.getMeta(key) as Meta | undefined;
        if (!meta) return versions === before.versions ? before : state;
        return { ...state, ...meta };
      },
    },
    props: {
      decorations(state) {
        const { underlines, active } = key.getState(state)!;
        if (!active) return underlines;
        const [here] = underlines.find(undefined, undefined, (spec) => spec.finding === active);
        if (!here) return underlines;
        return underlines.add(state.doc, [Decoration.inline(here.from, here.to, { class: "finding-active" }, { active: true })]);
      },
      handleClick(view, pos) {
        const finding = findingAt(view.state, pos);
        if (finding) onClick?.(finding);
        return false;
      },
    },
  });
}

/**
 * Findings for a document the editor has or had not long ago; of a document it does not know, they are dropped. Does
 * nothing where the page already shows them: a long text is not gone through again after every pause.
 */
export function setFindings(view: Pick<EditorView, "state" | "dispatch">, findings: readonly Finding[], doc: Node): void {
  const marks = marksFor(key.getState(view.state)!, findings, doc);
  if (marks) view.dispatch(view.state.tr.setMeta(key, marks satisfies Meta));
}

/** Makes one finding stand out; null none. */
export function setActiveFinding(view: EditorView, active: Finding | null): void {
  if (key.getState(view.state)!.active !== active) view.dispatch(view.state.tr.setMeta(key, { active } satisfies Meta));
}

/** What is said of the fewest words there. */
function findingAt(state: EditorState, pos: number): Finding | null {
  const here = key.getState(state)!.underlines.find(pos, pos);
  const [narrowest] = here.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return (narrowest?.spec.finding as Finding | undefined) ?? null;
}

/** Whether two states say the same about every note. */
export function sameInNotes(a: EditorState, b: EditorState): boolean {
  const [one, other] = [key.getState(a)!, key.getState(b)!];
  return one.notes === other.notes && one.active === other.active;
}

/** Findings about a note's words. */
export function findingsInNote(state: EditorState, note: Node): readonly NoteFinding[] {
  const { notes, active } = key.getState(state)!;
  const here = notes.get(note.attrs.id as string) ?? [];
  return here.map((finding) => {
    const [from, to] = visible(finding.from, finding.to, note.content.size);
    const isActive = finding === active;
    return { finding, from, to, active: isActive, className: `${classOf(finding)}${isActive ? " finding-active" : ""}` };
  });
}

/** What findings make of the marks on the page; null where that stays as it is. */
function marksFor(state: FindingsState, findings: readonly Finding[], doc: Node): Marks | null {
  const mapping = mappingSince(state.versions, doc);
  if (!mapping) return null;
  const notes = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.footnote !== undefined) notes.set(finding.footnote, [...(notes.get(finding.footnote) ?? []), finding]);
  }
  const { gone, made } = differences(state.underlines, findings, doc);
  if (gone.length + made.length === 0 && sameFindings(state.notes, notes)) return null;
  const { current } = state.versions;
  const added = doc === current ? made : DecorationSet.create(doc, made).map(mapping, current).find();
  return { underlines: state.underlines.remove(gone).add(current, added), notes };
}

const sameFindings = (a: FindingsState["notes"], b: FindingsState["notes"]): boolean =>
  a.size === b.size &&
  [...a].every(([note, findings]) => {
    const others = b.get(note);
    return others?.length === findings.length && findings.every((finding, index) => finding === others[index]);
  });

/**
 * Which underlines go and which are new. One stays where its finding does and its text is the same: typing changes one
 * text of a hundred, and a text whose underlines stay is not drawn again.
 */
function differences(shown: DecorationSet, findings: readonly Finding[], doc: Node): { gone: Decoration[]; made: Decoration[] } {
  const gone = new Map(shown.find().map((underline) => [underline.spec.finding as Finding, underline]));
  const labelOf = crossReferenceLabels(doc);
  const textOf = textsOf(doc);
  const made: Decoration[] = [];
  for (const finding of findings) {
    const place = textOf(finding);
    if (!place || (finding.paragraph === "" && finding.reference !== "title")) continue;
    if (gone.get(finding)?.spec.text === place.node) gone.delete(finding);
    else made.push(...underlineOf(finding, place, labelOf));
  }
  return { gone: [...gone.values()], made };
}

function underlineOf(finding: Finding, { node, pos }: Place, labelOf: LabelOf): Decoration[] {
  const attributes = { class: classOf(finding), title: finding.message };
  const spec = { finding, text: node };
  const whole = [Decoration.node(pos, pos + node.nodeSize, attributes, spec)];
  if (!node.isTextblock || node.content.size === 0) return whole;
  const words = inlineText(node, labelOf);
  const [from, to] = visible(finding.from, finding.to, words.text.length);
  // Text in an element of its own is drawn anew with every key, and the caret set in it: all of a text needs no such element.
  if (from === 0 && to === words.text.length) return whole;
  const start = pos + 1 + words.position(from, "after");
  const end = pos + 1 + words.position(to, "before");
  return start < end ? [Decoration.inline(start, end, attributes, spec)] : [];
}

interface Place {
  readonly node: Node;
  readonly pos: number;
}

/** Where the text stands that a finding is about: a note, a paragraph’s own words, a heading; the title has no id. */
function textsOf(doc: Node): (finding: Finding) => Place | undefined {
  const texts = new Map<string, Place>([["", { node: doc.firstChild!, pos: 0 }]]);
  doc.descendants((node, pos) => {
    const id = node.attrs.id as string | undefined;
    if (id) texts.set(id, node.firstChild?.type.name === "lead" ? { node: node.firstChild, pos: pos + 1 } : { node, pos });
    return !node.isTextblock;
  });
  return ({ paragraph, footnote }) => {
    const text = texts.get(paragraph);
    return footnote === undefined || !text ? text : noteIn(text, footnote);
  };
}

function noteIn({ node, pos }: Place, id: string): Place | undefined {
  let found: Place | undefined;
  node.forEach((child, offset) => {
    if (child.attrs.id === id) found = { node: child, pos: pos + 1 + offset };
  });
  return found;
}

const classOf = ({ severity, rule }: Finding): string => `finding ${severity} ${rule}`;

/** An empty range (a missing full stop) shows on the character before it. */
const visible = (from: number, to: number, length: number): [number, number] =>
  from < to ? [Math.min(from, length), Math.min(to, length)] : [Math.max(0, Math.min(from, length) - 1), Math.max(1, Math.min(to, length))];
