import { useMemo } from "react";
import { crossReferenceLabels, leadText } from "../../shared/document/index.js";
import { insertCrossReference, referenceTargets } from "../editor/index.js";
import { Dialog } from "../ui/dialog.js";
import { Picker } from "../ui/picker.js";
import { warn } from "./messages.js";
import { type PaletteItem, searchPalette } from "./palette-search.js";
import { useWorkbench, type Workbench } from "./workbench.js";

function itemsOf({ editor }: Workbench): PaletteItem[] {
  if (!editor) return [];
  const labelOf = crossReferenceLabels(editor.view.state.doc);
  return referenceTargets(editor.view.state).map(({ paragraph, label }) => {
    const text = leadText(paragraph.node, labelOf).slice(0, 140);
    return { id: paragraph.id, title: text || "Empty paragraph", note: label, keys: "", words: `paragraph ${label} ${text}` };
  });
}

/** Chooses the paragraph whose number is to stand at the caret, and to follow it through renumbering. */
export function ReferencePicker() {
  const workbench = useWorkbench();
  const items = useMemo(() => itemsOf(workbench), [workbench]);
  const close = () => workbench.store.update((state) => ({ ...state, overlay: null }));
  const pick = ({ id }: PaletteItem) => {
    close();
    setTimeout(() => {
      const { editor } = workbench;
      if (!editor?.run(insertCrossReference(id)))
        warn(workbench, "A cross-reference can only stand in the words of a paragraph; put the caret there first.");
      editor?.focus();
    });
  };
  return (
    <Dialog title="Refer to a paragraph" bare onClose={close}>
      <Picker
        label="Refer to a paragraph"
        placeholder="Number or words of the paragraph to refer to"
        search={(query) => searchPalette(items, query)}
        keyOf={(item) => item.id}
        render={(item) => (
          <>
            <span className="picker-label">{item.note}</span>
            <span className="picker-title">{item.title}</span>
          </>
        )}
        onPick={pick}
        empty="No numbered paragraph is called that."
      />
    </Dialog>
  );
}
