/** What of a keyboard event decides a key. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const modifierNames = new Set(["Mod", "Ctrl", "Alt", "Shift", "Meta"]);

interface KeyName {
  readonly modifiers: ReadonlySet<string>;
  readonly key: string;
}

function parse(name: string): KeyName {
  const modifiers = new Set<string>();
  let rest = name;
  for (;;) {
    const dash = rest.indexOf("-");
    const head = rest.slice(0, dash);
    if (dash < 1 || !modifierNames.has(head)) break;
    modifiers.add(head);
    rest = rest.slice(dash + 1);
  }
  return { modifiers, key: rest };
}

/** The character a physical key bears, for layouts and modifiers that turn it into another ("Alt-Shift-d", "Ctrl-\\"). */
function keyOfCode(code: string): string {
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code)) return code.slice(5);
  if (code === "Backslash") return "\\";
  if (code === "Equal") return "=";
  if (code === "Minus") return "-";
  return "";
}

/** Whether a key press is the key a command names, such as "Mod-Shift-f". Mod is Command on a Mac, else Control. */
export function keyMatches(name: string, press: KeyPress, mac: boolean): boolean {
  const { modifiers, key } = parse(name);
  const ctrl = modifiers.has("Ctrl") || (modifiers.has("Mod") && !mac);
  const meta = modifiers.has("Meta") || (modifiers.has("Mod") && mac);
  if (ctrl !== press.ctrlKey || meta !== press.metaKey || modifiers.has("Alt") !== press.altKey) return false;
  const pressed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  if (modifiers.has("Shift") !== press.shiftKey) {
    // A sign that itself needs Shift, such as +, is named without it.
    return press.shiftKey && wanted === pressed && /^[^a-z0-9]$/i.test(wanted);
  }
  return wanted === pressed || wanted === keyOfCode(press.code);
}

const macSigns: Record<string, string> = { Mod: "⌘", Meta: "⌘", Ctrl: "⌃", Alt: "⌥", Shift: "⇧" };
const signs: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Enter: "↵", Escape: "Esc" };

/** A key as people read it: "Ctrl Shift F", on a Mac "⇧⌘F". */
export function keyLabel(name: string, mac: boolean): string {
  const { modifiers, key } = parse(name);
  const last = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const inOrder = mac ? ["Ctrl", "Alt", "Shift", "Meta", "Mod"] : ["Mod", "Ctrl", "Meta", "Alt", "Shift"];
  const held = inOrder.filter((modifier) => modifiers.has(modifier));
  if (mac) return `${held.map((modifier) => macSigns[modifier]).join("")}${last}`;
  return [...held.map((modifier) => (modifier === "Mod" ? "Ctrl" : modifier)), last].join(" ");
}

/** Whether this window runs on a Mac, where Command is the main modifier. */
export const onMac: boolean = typeof navigator !== "undefined" && /Mac|iP(hone|ad)/.test(navigator.platform);
