import { editorCommands } from "../editor/index.js";
import { Menu, type MenuItem } from "../ui/menu.js";
import { commandOf, runCommand } from "./commands.js";
import { keyLabel, onMac } from "./keys.js";
import { useWorkbench, type Workbench } from "./workbench.js";

/** The commands of each menu by id, in groups that a line parts. */
const menus: Record<"Insert" | "Paragraph", readonly (readonly string[])[]> = {
  Insert: [
    ["footnote", "cross-reference"],
    ["subheading", "part", "annex"],
    ["edit-footnote", "delete-footnote"],
  ],
  Paragraph: [
    ["move-up", "move-down", "lift"],
    ["put-cycle-right"],
    ["split", "join", "select-paragraph"],
    ["emphasis", "set-opening", "clear-opening", "reset-opening"],
    ["nest", "unnest", "annex-number"],
  ],
};

/** Whether a command would do something at the caret: an editor's command is asked without being carried out. */
function applies(workbench: Workbench, id: string): boolean {
  const inEditor = editorCommands.find((command) => command.id === id);
  const { editor } = workbench;
  return inEditor && editor ? inEditor.run(editor.view.state) : commandOf(id).enabled(workbench.store.get());
}

const itemsOf = (workbench: Workbench, groups: readonly (readonly string[])[]): MenuItem[] =>
  groups.flatMap((ids, group) =>
    ids.map((id, index) => {
      const { title, keys } = commandOf(id);
      const label = keys[0] ? keyLabel(keys[0], onMac) : "";
      return { id, title, keys: label, disabled: !applies(workbench, id), parted: group > 0 && index === 0 };
    }),
  );

/** What can be put into the text, and what can be done with the paragraph at the caret. */
export function HeaderMenus() {
  const workbench = useWorkbench();
  return Object.entries(menus).map(([title, groups]) => (
    <Menu key={title} title={title} items={() => itemsOf(workbench, groups)} onPick={(id) => runCommand(workbench, id)} />
  ));
}
