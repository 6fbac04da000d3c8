import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { debounce } from "../../../renderer/app/debounce.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("waits for a pause, and calls once", () => {
  const action = vi.fn();
  const waiting = debounce(action, 100);
  waiting.schedule();
  vi.advanceTimersByTime(99);
  waiting.schedule();
  vi.advanceTimersByTime(99);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(action).toHaveBeenCalledTimes(1);
});

it("does not wait longer than the longest, however steady the requests", () => {
  const action = vi.fn();
  const waiting = debounce(action, 100, 250);
  for (let request = 0; request < 6; request++) {
    waiting.schedule();
    vi.advanceTimersByTime(50);
  }
  expect(action).toHaveBeenCalledTimes(1);
});

it("makes a call that waits at once, and none that nobody asked for", () => {
  const action = vi.fn();
  const waiting = debounce(action, 100);
  waiting.flush();
  expect(action).not.toHaveBeenCalled();
  waiting.schedule();
  waiting.flush();
  vi.advanceTimersByTime(1_000);
  expect(action).toHaveBeenCalledTimes(1);
});
