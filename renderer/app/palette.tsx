import { useMemo } from "react";
import { outline } from "../../shared/document/index.js";
import { Dialog } from "../ui/dialog.js";
import { Picker } from "../ui/picker.js";
import { commands, runCommand } from "./commands.js";
import { keyLabel, onMac } from "./keys.js";
import { type PaletteItem, searchPalette } from "./palette-search.js";
import type { State } from "./state.js";
import { useWorkbench, type Workbench } from "./workbench.js";

const paragraphPrefix = "paragraph:";

function commandItems(state: State): PaletteItem[] {
  return commands
    .filter((command) => command.id !== "palette" && command.enabled(state))
    .map(({ id, title, group, keys }) => ({
      id,
      title,
      note: group,
      keys: keys[0] ? keyLabel(keys[0], onMac) : "",
      words: `${group} ${title}`,
    }));
}

function paragraphItems({ document }: State): PaletteItem[] {
  if (!document) return [];
  return outline(document.doc).flatMap((entry) => {
    if (entry.kind !== "paragraph") return [];
    const label = entry.label.replace(/\.$/, "");
    const title = `${entry.opening}${entry.text}`.slice(0, 140) || "Empty paragraph";
    return [{ id: paragraphPrefix + entry.id, title, note: label, keys: "", words: `go to paragraph ${label} ${title}` }];
  });
}

function pick(workbench: Workbench, { id }: PaletteItem): void {
  workbench.store.update((state) => ({ ...state, overlay: null }));
  // The dialog gives the focus back as it closes; the command comes after that, so that it can move it.
  setTimeout(() => {
    if (id.startsWith(paragraphPrefix)) workbench.editor?.reveal({ paragraph: id.slice(paragraphPrefix.length) }, { focus: true });
    else runCommand(workbench, id);
  });
}

/** Everything by keyboard: commands by name, paragraphs by number or words. */
export function Palette() {
  const workbench = useWorkbench();
  const items = useMemo(() => {
    const state = workbench.store.get();
    return [...commandItems(state), ...paragraphItems(state)];
  }, [workbench]);
  return (
    <Dialog
      title="Commands and paragraphs"
      bare
      size="medium"
      onClose={() => workbench.store.update((state) => ({ ...state, overlay: null }))}
    >
      <Picker
        label="Commands and paragraphs"
        placeholder="What to do, or “go to paragraph 7”"
        search={(query) => searchPalette(items, query)}
        keyOf={(item) => item.id}
        render={(item) => (
          <>
            <span className="picker-title">{item.title}</span>
            <span className="picker-note">{item.note}</span>
            {item.keys && <kbd>{item.keys}</kbd>}
          </>
        )}
        onPick={(item) => pick(workbench, item)}
        empty="Nothing is called that. Try a verb, a number, or words of a paragraph."
      />
    </Dialog>
  );
}
