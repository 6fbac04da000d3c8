/** What a panel shows, and what became of it. */
export interface PanelContent {
  readonly heading: string;
  readonly detail: string;
  /** A list to choose from. */
  readonly choices?: { readonly labels: readonly string[]; readonly several: boolean };
  /** A line to type in, with what stands in it at first. */
  readonly line?: string;
  /** The first one is the default, the last one what leaving the panel means. */
  readonly buttons: readonly string[];
}
export interface PanelAnswer {
  readonly button: number;
  /** Indices of the labels chosen. */
  readonly chosen: readonly number[];
  readonly line: string;
}

interface PageEvent {
  readonly isTrusted: boolean;
  readonly key?: string;
  preventDefault(): void;
}
interface PageElement {
  textContent: string | null;
  value: string;
  multiple: boolean;
  size: number;
  readonly style: Record<string, string>;
  readonly selectedOptions: Iterable<{ readonly index: number }>;
  append(...children: PageElement[]): void;
  attachShadow(options: { mode: "closed" }): PageElement;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  setAttribute(name: string, value: string): void;
  focus(): void;
  select(): void;
  showModal(): void;
  remove(): void;
}
declare const document: { createElement(name: string): PageElement; readonly body: PageElement };

/**
 * Shows a panel over the page and waits for the person. It runs in a world of its own, behind a closed shadow root, and
 * believes only what a person did: scripts of the page can neither read nor press it. Sent as text, so it refers to
 * nothing outside itself.
 */
export function showPanel({ heading, detail, choices, line, buttons }: PanelContent): Promise<PanelAnswer> {
  const make = (name: string, text: string, style: Record<string, string>): PageElement => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    Object.assign(element.style, style);
    return element;
  };
  const block = { display: "block", boxSizing: "border-box", width: "100%", margin: "0 0 12px", font: "inherit" };
  const outside = make("div", "", {});
  const dialog = make("dialog", "", { width: "min(34rem, 90vw)", padding: "20px", borderRadius: "10px", border: "1px solid GrayText" });
  Object.assign(dialog.style, { font: "14px/1.45 system-ui, sans-serif", background: "Canvas", color: "CanvasText" });
  const title = make("h2", heading, { margin: "0 0 8px", fontSize: "16px" });
  dialog.setAttribute("aria-label", heading);
  dialog.append(title);
  if (detail) dialog.append(make("p", detail, { margin: "0 0 12px", overflowWrap: "anywhere" }));

  const list = make("select", "", block);
  list.size = 12;
  list.multiple = choices?.several ?? false;
  list.setAttribute("aria-label", heading);
  for (const label of choices?.labels ?? []) list.append(make("option", label, { padding: "3px 6px" }));
  if (choices) dialog.append(list);
  const input = make("input", "", { ...block, padding: "6px" });
  input.value = line ?? "";
  input.setAttribute("aria-label", "Name");
  if (line !== undefined) dialog.append(input);

  const row = make("div", "", { display: "flex", justifyContent: "flex-end", gap: "8px" });
  dialog.append(row);
  outside.attachShadow({ mode: "closed" }).append(dialog);
  document.body.append(outside);

  return new Promise((resolve) => {
    const finish = (button: number): void => {
      const chosen = choices ? [...list.selectedOptions].map(({ index }) => index) : [];
      outside.remove();
      resolve({ button, chosen, line: input.value });
    };
    const onTrusted = (element: PageElement, type: string, act: (event: PageEvent) => void): void =>
      element.addEventListener(type, (event) => event.isTrusted && act(event));
    for (const [index, label] of buttons.entries()) {
      const button = make("button", label, { font: "inherit", padding: "5px 14px" });
      onTrusted(button, "click", () => finish(index));
      row.append(button);
    }
    onTrusted(list, "dblclick", () => finish(0));
    for (const field of [list, input]) onTrusted(field, "keydown", (event) => event.key === "Enter" && finish(0));
    onTrusted(dialog, "cancel", (event) => {
      event.preventDefault();
      finish(buttons.length - 1);
    });
    dialog.showModal();
    if (line !== undefined) input.select();
    else if (choices) list.focus();
  });
}
