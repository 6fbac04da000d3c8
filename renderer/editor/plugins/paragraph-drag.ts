import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type DropPlace, moveParagraphTo } from "../commands/drop.js";
import { wholeParagraphAround } from "../commands/places.js";

/**
 * A handle in the margin, by which a paragraph is dragged to another place. Alt with the arrow keys does the same from
 * the keyboard.
 */
export const paragraphDragPlugin = (): Plugin => new Plugin({ view: (view) => new ParagraphDrag(view) });

class ParagraphDrag {
  private readonly handle = document.createElement("div");
  private readonly line = document.createElement("div");
  /** Id of the paragraph the handle stands beside. */
  private paragraph: string | null = null;
  private target: DropPlace | null = null;
  private dragging = false;
  private readonly host: HTMLElement;
  private readonly stop = new AbortController();

  constructor(private readonly view: EditorView) {
    this.host = view.dom.parentElement!;
    this.handle.className = "drag-handle";
    this.handle.title = "Drag the paragraph to another place (Alt with ↑ or ↓)";
    this.handle.setAttribute("aria-hidden", "true");
    this.line.className = "drop-line";
    this.handle.hidden = true;
    this.line.hidden = true;
    this.host.append(this.handle, this.line);
    const { signal } = this.stop;
    this.host.addEventListener("pointermove", (event) => this.hover(event), { signal });
    this.host.addEventListener("pointerleave", () => this.hide(), { signal });
    this.handle.addEventListener("pointerdown", (event) => this.start(event), { signal });
    this.handle.addEventListener("pointermove", (event) => this.drag(event), { signal });
    this.handle.addEventListener("pointerup", () => this.drop(), { signal });
    this.handle.addEventListener("pointercancel", () => this.end(), { signal });
  }

  update(view: EditorView, before: EditorView["state"]): void {
    if (view.state.doc !== before.doc && !this.dragging) this.hide();
  }

  destroy(): void {
    this.stop.abort();
    this.handle.remove();
    this.line.remove();
  }

  private hide(): void {
    if (!this.dragging) this.handle.hidden = true;
  }

  private hover(event: PointerEvent): void {
    if (this.dragging || event.target === this.handle) return;
    const found = this.paragraphAt(event.clientY);
    if (!found) {
      this.hide();
      return;
    }
    this.paragraph = found.node.attrs.id as string;
    const box = found.dom.getBoundingClientRect();
    this.handle.style.top = `${box.top - this.host.getBoundingClientRect().top}px`;
    this.handle.hidden = false;
  }

  private start(event: PointerEvent): void {
    event.preventDefault();
    this.handle.setPointerCapture(event.pointerId);
    this.dragging = true;
    this.handle.classList.add("dragging");
  }

  private drag(event: PointerEvent): void {
    if (!this.dragging) return;
    const over = this.paragraphAt(event.clientY);
    if (!over) return;
    const box = over.dom.getBoundingClientRect();
    const side = event.clientY < (box.top + box.bottom) / 2 ? "before" : "after";
    this.target = { paragraph: over.node.attrs.id as string, side };
    this.line.style.top = `${(side === "before" ? box.top : box.bottom) - this.host.getBoundingClientRect().top}px`;
    this.line.hidden = false;
  }

  private drop(): void {
    const { paragraph, target } = this;
    this.end();
    if (paragraph && target) moveParagraphTo(paragraph, target)(this.view.state, this.view.dispatch.bind(this.view));
    this.view.focus();
  }

  private end(): void {
    this.dragging = false;
    this.target = null;
    this.handle.classList.remove("dragging");
    this.handle.hidden = true;
    this.line.hidden = true;
  }

  /** The whole paragraph at a height of the page. */
  private paragraphAt(clientY: number): { node: Node; dom: HTMLElement } | null {
    const page = this.view.dom.getBoundingClientRect();
    const style = getComputedStyle(this.view.dom);
    const at = this.view.posAtCoords({ left: page.left + Number.parseFloat(style.paddingLeft) + 8, top: clientY });
    if (!at) return null;
    const located = wholeParagraphAround(this.view.state.doc.resolve(at.pos));
    const dom = located && this.view.nodeDOM(located.pos);
    return located && dom instanceof HTMLElement ? { node: located.node, dom } : null;
  }
}
