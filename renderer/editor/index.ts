export { insertCrossReference, type ReferenceTarget, referenceTargets } from "./commands/cross-reference.js";
export { paragraphAtCaret } from "./commands/text.js";
export { type Editor, type EditorOptions, type EditorUpdate, mountEditor } from "./editor.js";
export { type EditorCommand, editorCommands } from "./editor-commands.js";
export { type FindQuery, matches, next, previous, replace, replaceAll, setQuery } from "./plugins/find.js";
export type { Ghost } from "./plugins/ghost.js";
export { openingsOffered } from "./plugins/opening-list.js";
export type { ProvenanceKind } from "./plugins/provenance.js";
export type { RevealTarget } from "./reveal.js";
