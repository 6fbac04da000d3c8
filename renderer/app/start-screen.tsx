import { FilePlus2, FolderOpen, History, LibraryBig, Trash2 } from "lucide-react";
import type { LibraryRecord } from "../../shared/contract/index.js";
import { readResolution } from "../library/library-actions.js";
import { RecordChooser } from "../library/record-chooser.js";
import { Button } from "../ui/button.js";
import { byArrows } from "../ui/by-arrows.js";
import { runCommand } from "./commands.js";
import { createDocument, discardRecovered, openDocument, openRecovered } from "./documents.js";
import { RecentList, useRecentFiles } from "./recent-list.js";
import { emptyDraft, followUp, templates } from "./templates.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** As many recent files stand on the start screen; the others are one command away. */
const mostRecent = 5;

/** What one can begin with: an empty text of an organ, or an adopted one. `onChosen` is called before it is opened. */
export function Beginnings({ onChosen = () => {} }: { readonly onChosen?: () => void }) {
  const workbench = useWorkbench();
  const profile = useWindowState((state) => state.settings.profileForNew);
  const follow = async ({ id, symbol }: LibraryRecord): Promise<void> => {
    const precedent = await readResolution(workbench, id);
    if (!precedent) return;
    onChosen();
    await createDocument(workbench, `Follow-up to ${symbol}`, followUp(precedent));
  };
  return (
    <div className="beginnings">
      <section aria-labelledby="begin-new">
        <h2 id="begin-new">Empty draft</h2>
        <ul className="beginning-list" onKeyDown={byArrows}>
          {templates(profile).map((template) => (
            <li key={template.profile}>
              <button
                type="button"
                className="beginning"
                onClick={() => {
                  onChosen();
                  void createDocument(workbench, "Untitled draft", emptyDraft(template.profile));
                }}
              >
                <FilePlus2 size={18} aria-hidden="true" />
                <b>{template.title}</b>
                <span>{template.hint}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin-follow">
        <h2 id="begin-follow">Follow-up to a precedent</h2>
        <RecordChooser list="beginning-list" choice="beginning" limit={6} onChoose={(record) => void follow(record)} />
      </section>
    </div>
  );
}

function Recovered() {
  const workbench = useWorkbench();
  const recovered = useWindowState((state) => state.recovered);
  if (recovered.length === 0) return null;
  return (
    <section className="recovered" aria-labelledby="recovered">
      <h2 id="recovered">Recovered after an interruption</h2>
      <ul>
        {recovered.map((document) => (
          <li key={document.handle}>
            <History size={18} aria-hidden="true" />
            <b>{document.name}</b>
            <Button look="main" onClick={() => openRecovered(workbench, document)}>
              Open
            </Button>
            <Button look="icon quiet" label={`Discard ${document.name}`} onClick={() => void discardRecovered(workbench, document)}>
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recents() {
  const { files, forget } = useRecentFiles();
  if (!files || files.length === 0) return null;
  return (
    <section className="recents" aria-labelledby="recents">
      <h2 id="recents">Recent files</h2>
      <RecentList files={files.slice(0, mostRecent)} onForget={forget} />
    </section>
  );
}

/** What the window shows while no draft is open. */
export function StartScreen() {
  const workbench = useWorkbench();
  const version = useWindowState((state) => state.version);
  return (
    <main className="start" aria-label="Start">
      <div className="start-sheet">
        <header>
          <h1>Penholder</h1>
          <p>Draft, check and compare resolutions. Nothing leaves this computer.</p>
          <div className="start-actions">
            <Button onClick={() => runCommand(workbench, "library")}>
              <LibraryBig size={16} aria-hidden="true" /> Library
            </Button>
            <Button look="main" onClick={() => void openDocument(workbench)}>
              <FolderOpen size={16} aria-hidden="true" /> Open…
            </Button>
          </div>
        </header>
        <Recovered />
        <Recents />
        <Beginnings />
        <footer>
          <span>
            <kbd>Ctrl K</kbd> reaches everything
          </span>
          <span>Version {version}</span>
        </footer>
      </div>
    </main>
  );
}
