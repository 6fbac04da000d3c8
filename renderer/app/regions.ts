/** The regions of the window in the order F6 goes round them: what carries `data-region` and can be seen. */
const regions = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) => region.offsetParent !== null);

const focusable = '[contenteditable="true"], [tabindex="0"], button:not([disabled]):not([tabindex="-1"]), input, select, textarea, summary';

/** Moves the focus to the next or previous region: its editor where it has one, else its current or first widget. */
export function cycleRegions(direction: 1 | -1): void {
  const all = regions();
  if (all.length === 0) return;
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const from = at < 0 && direction === -1 ? 0 : at;
  const next = all[(from + direction + all.length) % all.length]!;
  const target =
    next.querySelector<HTMLElement>('[contenteditable="true"]') ??
    next.querySelector<HTMLElement>('[aria-current="location"], [aria-selected="true"]') ??
    next.querySelector<HTMLElement>(focusable);
  target?.focus();
}
