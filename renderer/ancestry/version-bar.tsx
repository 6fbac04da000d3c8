import { ArrowLeft, ArrowRight, Plus, X } from "lucide-react";
import { useState } from "react";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { changeAncestry } from "./ancestry-actions.js";
import { type AncestryVersion, movedVersion, withoutVersion } from "./ancestry-state.js";
import { VersionDialog } from "./version-dialog.js";

function Version({ version, first, last }: { readonly version: AncestryVersion; readonly first: boolean; readonly last: boolean }) {
  const workbench = useWorkbench();
  const { key, name, draft } = version;
  const move = (direction: 1 | -1) => changeAncestry(workbench, (ancestry) => movedVersion(ancestry, key, direction));
  return (
    <li className="version" title={draft.doc.firstChild!.textContent}>
      <span className="version-name">{name}</span>
      <span className="version-tools">
        <Button look="quiet tiny" label={`Take ${name} for earlier`} disabled={first} onClick={() => move(-1)}>
          <ArrowLeft size={13} aria-hidden="true" />
        </Button>
        <Button look="quiet tiny" label={`Take ${name} for later`} disabled={last} onClick={() => move(1)}>
          <ArrowRight size={13} aria-hidden="true" />
        </Button>
        <Button
          look="quiet tiny"
          label={`Leave out ${name}`}
          onClick={() => changeAncestry(workbench, (ancestry) => withoutVersion(ancestry, key))}
        >
          <X size={13} aria-hidden="true" />
        </Button>
      </span>
    </li>
  );
}

/** The versions, oldest first, with the draft at the end; they can be reordered, left out and added to. */
export function VersionBar() {
  const versions = useWindowState((state) => state.ancestry.versions);
  const name = useWindowState((state) => state.document?.name);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ol className="versions" aria-label="Versions, oldest first">
        {versions.map((version, index) => (
          <Version key={version.key} version={version} first={index === 0} last={index === versions.length - 1} />
        ))}
        <li className="version own">
          <span className="version-name">{name}</span>
        </li>
      </ol>
      <Button look="quiet small" onClick={() => setAdding(true)}>
        <Plus size={14} aria-hidden="true" /> Version…
      </Button>
      {adding && <VersionDialog onClose={() => setAdding(false)} />}
    </>
  );
}
