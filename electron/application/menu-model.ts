import type { MenuCommand } from "../../shared/contract/index.js";
import type { MenuEntry, MenuRole } from "../host/host.js";

const command = (label: string, name: MenuCommand, accelerator?: string): MenuEntry => ({
  kind: "command",
  label,
  command: name,
  ...(accelerator && { accelerator }),
});
const role = (name: MenuRole): MenuEntry => ({ kind: "role", role: name });
const submenu = (label: string, ...entries: MenuEntry[]): MenuEntry => ({ kind: "submenu", label, entries });
const separator: MenuEntry = { kind: "separator" };

/**
 * The application menu of a platform. Undo and redo are commands, not roles: the editor keeps its own history, and the
 * engine's would know nothing of it.
 */
export function menuModel(platform: NodeJS.Platform): readonly MenuEntry[] {
  const mac = platform === "darwin";
  const application = submenu(
    "Penholder",
    role("about"),
    separator,
    role("hide"),
    role("hideOthers"),
    role("unhide"),
    separator,
    role("quit"),
  );
  const file = submenu(
    "File",
    command("New", "new", "CmdOrCtrl+N"),
    command("Open…", "open", "CmdOrCtrl+O"),
    command("Open Recent…", "open-recent"),
    separator,
    command("Save", "save", "CmdOrCtrl+S"),
    command("Save As…", "save-as", "CmdOrCtrl+Shift+S"),
    command("Export…", "export", "CmdOrCtrl+Shift+X"),
    command("File with Every Change Tracked…", "file"),
    command("Print…", "print", "CmdOrCtrl+P"),
    command("What the Import Left Out…", "receipt"),
    separator,
    command("Close", "close", "CmdOrCtrl+W"),
    ...(mac ? [] : [separator, role("quit")]),
  );
  const edit = submenu(
    "Edit",
    command("Undo", "undo", "CmdOrCtrl+Z"),
    command("Redo", "redo", mac ? "Cmd+Shift+Z" : "Ctrl+Y"),
    separator,
    role("cut"),
    role("copy"),
    role("paste"),
    role("selectAll"),
    separator,
    command("Find…", "find", "CmdOrCtrl+F"),
  );
  const view = submenu(
    "View",
    command("Command Palette…", "palette", "CmdOrCtrl+K"),
    separator,
    command("Outline", "toggle-outline", "CmdOrCtrl+\\"),
    command("Panel", "toggle-panel", "CmdOrCtrl+Shift+\\"),
    separator,
    command("Zoom In", "zoom-in", "CmdOrCtrl+="),
    command("Zoom Out", "zoom-out", "CmdOrCtrl+-"),
    command("Actual Size", "zoom-reset", "CmdOrCtrl+0"),
    separator,
    role("togglefullscreen"),
    ...(mac ? [role("minimize")] : []),
  );
  const library = submenu(
    "Library",
    command("Open Library", "library", "CmdOrCtrl+Shift+L"),
    command("Search…", "search-library", "CmdOrCtrl+Shift+F"),
    separator,
    command("Add Files…", "library-add"),
    command("Add Folder…", "library-add-folder"),
    separator,
    command("Rebuild Index", "library-rebuild"),
  );
  const proposals = submenu(
    "Proposals",
    command("Show Proposals and Comments", "proposals", "CmdOrCtrl+Alt+K"),
    command("Show in Text", "proposals-in-text", "CmdOrCtrl+Alt+T"),
    separator,
    command("Next", "next-proposal", "F9"),
    command("Previous", "previous-proposal", "Shift+F9"),
    separator,
    command("Accept", "accept-proposal", "CmdOrCtrl+F9"),
    command("Reject or Resolve", "reject-proposal", "CmdOrCtrl+Shift+F9"),
  );
  const tools = submenu("Tools", command("Check", "check", "CmdOrCtrl+Shift+E"), command("Compare…", "compare", "CmdOrCtrl+Shift+D"));
  return [...(mac ? [application] : []), file, edit, view, proposals, library, tools];
}
