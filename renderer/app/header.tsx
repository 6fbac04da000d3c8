import { PanelLeft, PanelRight, Search } from "lucide-react";
import { Button } from "../ui/button.js";
import { Segments } from "../ui/segments.js";
import { commandOf, runCommand } from "./commands.js";
import { HeaderMenus } from "./header-menus.js";
import { keyLabel, onMac } from "./keys.js";
import type { Caret, OpenDocument } from "./state.js";
import { useWindowState, useWorkbench } from "./workbench.js";

const kinds = [
  { value: "preambular", title: "Preambular" },
  { value: "operative", title: "Operative" },
  { value: "subParagraph", title: "Sub-paragraph" },
] as const;

/** The editor's command that gives the paragraph at the caret each kind. */
const kindCommands: Record<(typeof kinds)[number]["value"], string> = {
  preambular: "preambular",
  operative: "operative",
  subParagraph: "sub-paragraph",
};

/** "Saved 12:04", "Edited", "Not yet saved". */
export function savedState({ unsaved, hasFile, savedAt }: Pick<OpenDocument, "unsaved" | "hasFile" | "savedAt">): string {
  if (unsaved) return hasFile ? "Edited" : "Not yet saved";
  if (savedAt) return `Saved ${new Date(savedAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
  return hasFile ? "Saved" : "Not yet saved";
}

const tipOf = (id: string): string => {
  const { title, keys } = commandOf(id);
  return keys[0] ? `${title} (${keyLabel(keys[0], onMac)})` : title;
};

function SavedState() {
  const unsaved = useWindowState((state) => state.document?.unsaved ?? false);
  const hasFile = useWindowState((state) => state.document?.hasFile ?? false);
  const savedAt = useWindowState((state) => state.document?.savedAt ?? "");
  return (
    <span className="saved-state" role="status">
      {savedState({ unsaved, hasFile, savedAt })}
    </span>
  );
}

/** Name and state of the draft, the kind of the paragraph at the caret, and the commands used most. */
export function Header() {
  const workbench = useWorkbench();
  const name = useWindowState((state) => state.document?.name);
  const caret: Caret["kind"] = useWindowState((state) => state.caret.kind);
  if (name === undefined) return null;
  const run = (id: string) => () => void runCommand(workbench, id);
  const annex = caret === "annex" || caret === "other";
  return (
    <header className="header" data-region="">
      <Button look="quiet icon" label={tipOf("toggle-outline")} onClick={run("toggle-outline")}>
        <PanelLeft size={16} aria-hidden="true" />
      </Button>
      <h1 className="document-name" title={name}>
        {name}
      </h1>
      <SavedState />
      <span className="spacer" />
      <Segments
        label="Kind of paragraph"
        options={kinds.map((kind) => ({ ...kind, disabled: annex, tip: tipOf(kindCommands[kind.value]) }))}
        value={annex ? null : caret}
        onChange={(kind) => runCommand(workbench, kindCommands[kind])}
        keepFocus
      />
      <Button look="footnote-button" onClick={run("footnote")} tip={tipOf("footnote")} keepFocus>
        Footnote
      </Button>
      <HeaderMenus />
      <Button look="icon" label={tipOf("find")} onClick={run("find")}>
        <Search size={15} aria-hidden="true" />
      </Button>
      <span className="spacer" />
      <Button look="quiet palette-button" tip={tipOf("palette")} onClick={run("palette")}>
        <span className="visually-hidden">{commandOf("palette").title} </span>
        <kbd>{keyLabel("Mod-k", onMac)}</kbd>
      </Button>
      <Button onClick={run("compare")} tip={tipOf("compare")}>
        Compare
      </Button>
      <Button look="main" onClick={run("export")} tip={tipOf("export")}>
        Export
      </Button>
      <Button look="quiet icon" label={tipOf("toggle-panel")} onClick={run("toggle-panel")}>
        <PanelRight size={16} aria-hidden="true" />
      </Button>
    </header>
  );
}
