import "@fontsource/tinos/latin-400.css";
import "@fontsource/tinos/latin-400-italic.css";
import "@fontsource/tinos/latin-700.css";
import "@fontsource/tinos/latin-ext-400.css";
import "@fontsource/tinos/latin-ext-400-italic.css";
import "@fontsource/tinos/latin-ext-700.css";
import "@fontsource-variable/inter/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/file-drop.css";
import "./styles/window.css";
import "./editor/editor.css";
import "./styles/dialogs.css";
import "./styles/page.css";
import "./styles/outline.css";
import "./styles/panel.css";
import "./styles/findings.css";
import "./styles/spelling.css";
import "./styles/precedent.css";
import "./styles/over-page.css";
import "./styles/agreed-language.css";
import "./styles/voice.css";
import "./styles/compare.css";
import "./styles/ancestry.css";
import "./styles/ancestry-tables.css";
import "./styles/references.css";
import "./styles/library.css";
import "./styles/library-search.css";
import "./styles/proposals.css";
import "./styles/export.css";
import "./styles/filing.css";
import "./styles/start.css";
import "./styles/recent.css";
import "./styles/receipt.css";
import "./styles/print.css";
import type { EditorState } from "prosemirror-state";
import { createRoot } from "react-dom/client";
import { createAnalysisClient, workerTransport } from "./analysis/analysis-client.js";
import { App } from "./app/app.js";
import { initialState } from "./app/state.js";
import { createStore } from "./app/store.js";
import { type Workbench, WorkbenchContext } from "./app/workbench.js";
import { hostApi } from "./host-api.js";

const workbench: Workbench = {
  store: createStore(initialState),
  host: hostApi,
  analysis: createAnalysisClient(workerTransport),
  editorState: createStore<EditorState | null>(null),
  editor: null,
  settle: () => {},
};

createRoot(document.getElementById("root")!).render(
  <WorkbenchContext value={workbench}>
    <App />
  </WorkbenchContext>,
);
