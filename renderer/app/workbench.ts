import type { EditorState } from "prosemirror-state";
import { createContext, useContext } from "react";
import type { Draft } from "../../shared/document/index.js";
import type { AnalysisClient } from "../analysis/analysis-client.js";
import type { Editor } from "../editor/index.js";
import type { HostApi } from "../host-api.js";
import type { State } from "./state.js";
import { type Store, useSelected } from "./store.js";

/** What every command and panel works with. The editor lives outside React and is there while a draft is open. */
export interface Workbench {
  readonly store: Store<State>;
  readonly host: HostApi;
  readonly analysis: AnalysisClient;
  /** What the editor shows this moment, for the few places that must keep pace with it. */
  readonly editorState: Store<EditorState | null>;
  editor: Editor | null;
  /** Lets everything that waits for a pause in typing happen now. */
  settle: () => void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The workbench of this window. @throws {Error} outside a provider. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("There is no workbench around this component.");
  return workbench;
}

/** A part of the window's state. `select` must not build new objects. */
export const useWindowState = <Part>(select: (state: State) => Part): Part => useSelected(useWorkbench().store, select);

/** The draft as it stands this moment, or null where none is open. */
export function currentDraft({ store, editor }: Workbench): Draft | null {
  const { document } = store.get();
  if (!document) return null;
  return { metadata: document.metadata, doc: editor?.view.state.doc ?? document.doc };
}
