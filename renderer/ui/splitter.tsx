import { type KeyboardEvent, type PointerEvent, useRef } from "react";

interface SplitterProps {
  readonly label: string;
  /** Id of the column it resizes. */
  readonly controls: string;
  /** On which side of the splitter the column lies. */
  readonly side: "left" | "right";
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (width: number) => void;
  /** Called once a drag or key press is over, to remember the width. */
  readonly onDone: () => void;
  readonly onReset: () => void;
}

const step = 16;

/** The line between two columns: drag it, or use the arrow keys, Home, End; a double click restores the width. */
export function Splitter({ label, controls, side, width, least, most, onResize, onDone, onReset }: SplitterProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const outward = side === "left" ? 1 : -1;
  const resize = (next: number) => onResize(Math.round(Math.min(most, Math.max(least, next))));

  const onKeyDown = (event: KeyboardEvent) => {
    const distance = event.shiftKey ? step * 4 : step;
    const widths: Record<string, number> = {
      ArrowRight: width + outward * distance,
      ArrowLeft: width - outward * distance,
      Home: least,
      End: most,
    };
    const next = widths[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
    onDone();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) resize(start.current.width + outward * (event.clientX - start.current.x));
  };
  const onPointerUp = () => {
    if (start.current) onDone();
    start.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, which <hr> is not.
    <div
      role="separator"
      className={`splitter ${side}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={onReset}
    />
  );
}
