import { useEffect, useEffectEvent } from "react";

/** Whether no element has the focus, or one that is about to lose it. */
const isLost = (active: Element | null): boolean => active === null || active === document.body || active.matches(":disabled");

/**
 * Keeps the focus from getting lost: where, at a new moment, the element that had it is gone or takes no keys any more, it
 * goes to what `next` finds for that moment.
 */
export function useFocusKept<Moment>(moment: Moment, next: (moment: Moment) => HTMLElement | null | undefined): void {
  const keep = useEffectEvent((now: Moment) => {
    if (isLost(document.activeElement)) next(now)?.focus();
  });
  useEffect(() => keep(moment), [moment]);
}
