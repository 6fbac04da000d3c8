import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { warmUp } from "../../../renderer/analysis/warm-up.js";
import { rules } from "../../../shared/checks/index.js";

describe("what is done before the first draft", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("tries every rule on an example of its own, one a turn", () => {
    const tried: string[] = [];
    warmUp(({ id }) => tried.push(id));
    expect(tried).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(tried).toEqual([rules[0]!.id]);
    vi.runAllTimers();
    expect(tried).toEqual(rules.map(({ id }) => id));
  });

  it("ends as soon as there is something better to do", () => {
    const tried: string[] = [];
    const end = warmUp(({ id }) => tried.push(id));
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    end();
    vi.runAllTimers();
    expect(tried).toHaveLength(2);
  });

  it("finds no example that a rule cannot look at", () => {
    warmUp();
    expect(() => vi.runAllTimers()).not.toThrow();
  });
});
