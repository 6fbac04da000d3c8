import { useEffect } from "react";
import { ExportDialog } from "../export/export-dialog.js";
import { FilingDialog } from "../filing/filing-dialog.js";
import { LibraryView } from "../library/library-view.js";
import { MastheadForm } from "../masthead/masthead-form.js";
import { Outline } from "../outline/outline.js";
import { ReceiptDialog } from "../receipt/receipt-dialog.js";
import { DictionaryDialog } from "../spelling/dictionary-dialog.js";
import { Dialog } from "../ui/dialog.js";
import { useFileDrop } from "../ui/file-drop.js";
import { Columns } from "./columns.js";
import { openDropped } from "./documents.js";
import { setMetadata } from "./editing.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { Page } from "./page.js";
import { Palette } from "./palette.js";
import { Panel } from "./panel.js";
import { QuestionDialog } from "./question-dialog.js";
import { RecentDialog } from "./recent-dialog.js";
import { ReferencePicker } from "./reference-picker.js";
import { Beginnings, StartScreen } from "./start-screen.js";
import { startWindow } from "./start-window.js";
import { Toasts } from "./toasts.js";
import { useWindowState, useWorkbench } from "./workbench.js";

function Overlays() {
  const workbench = useWorkbench();
  const overlay = useWindowState((state) => state.overlay);
  const question = useWindowState((state) => state.question);
  const metadata = useWindowState((state) => state.document?.metadata);
  const receipt = useWindowState((state) => state.document?.receipt);
  const name = useWindowState((state) => state.document?.name);
  const close = () => workbench.store.update((state) => ({ ...state, overlay: null }));
  return (
    <>
      {overlay === "palette" && <Palette />}
      {overlay === "reference" && <ReferencePicker />}
      {overlay === "dictionary" && <DictionaryDialog />}
      {overlay === "masthead" && metadata && (
        <MastheadForm
          metadata={metadata}
          onClose={close}
          onSave={(changed) => {
            setMetadata(workbench, changed);
            close();
          }}
        />
      )}
      {overlay === "new-document" && (
        <Dialog title="New draft" size="large" onClose={close}>
          <Beginnings onChosen={close} />
        </Dialog>
      )}
      {overlay === "filing" && <FilingDialog onClose={close} />}
      {overlay === "recent" && <RecentDialog onClose={close} />}
      {overlay === "receipt" && receipt && name !== undefined && <ReceiptDialog name={name} receipt={receipt} onClose={close} />}
      {overlay === "export" && <ExportDialog onClose={close} />}
      {question && <QuestionDialog question={question} />}
    </>
  );
}

/** The window: the start screen, or a draft between its outline and its panel, which begin anew, at the top, with each draft. */
export function App() {
  const workbench = useWorkbench();
  const started = useWindowState((state) => state.started);
  const handle = useWindowState((state) => state.document?.handle);
  const library = useWindowState((state) => state.overPage === "library");
  useEffect(() => startWindow(workbench), [workbench]);
  const drop = useFileDrop({
    invitation: (count) => (count > 1 ? "Drop to open the first of them" : "Drop to open it"),
    remark: "Resolutions in any format that Penholder reads.",
    onDropped: (files) => void openDropped(workbench, files),
  });
  if (!started) return null;
  return (
    <div className="window" {...drop.target}>
      {drop.notice}
      {handle !== undefined ? (
        <>
          <Header />
          <Columns key={handle} outline={<Outline />} page={<Page />} panel={<Panel />} />
          <Footer />
        </>
      ) : library ? (
        <main className="start-library" aria-label="Library">
          <LibraryView />
        </main>
      ) : (
        <StartScreen />
      )}
      <Overlays />
      <Toasts />
    </div>
  );
}
