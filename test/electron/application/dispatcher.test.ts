import { describe, expect, it } from "vitest";
import { type CallHandlers, createDispatcher } from "../../../electron/application/dispatcher.js";
import { CallFailure } from "../../../electron/application/failure.js";
import { contract, largestRequest } from "../../../shared/contract/index.js";
import { draftFileSaying } from "../drafts.js";

const own = { url: "memory://app/", isMainFrame: true, isOwnWindow: true };

/** A dispatcher whose handlers remember what reached them. */
function dispatcherWith(answer: (name: string, request: unknown) => Promise<unknown> = async () => ({})) {
  const reached: string[] = [];
  const logged: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      (request: unknown) => {
        reached.push(name);
        return answer(name, request);
      },
    ]),
  ) as unknown as CallHandlers;
  const dispatch = createDispatcher({ handlers, acceptSender: (sender) => sender.isMainFrame, log: (line) => void logged.push(line) });
  return { dispatch, reached, logged };
}

describe("the dispatcher", () => {
  it("hands a validated request to its handler and its value back", async () => {
    const { dispatch, reached } = dispatcherWith(async (_name, request) => ({ got: request }));
    const request = { title: "Draft", unsaved: true };
    expect(await dispatch(own, "window.describe", request)).toEqual({ ok: true, value: { got: request } });
    expect(reached).toEqual(["window.describe"]);
  });

  it("refuses a foreign sender, whatever it asks", async () => {
    const { dispatch, reached, logged } = dispatcherWith();
    const answer = await dispatch({ ...own, isMainFrame: false, url: "https://example.invalid/" }, "window.close", {});
    expect(answer).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(reached).toEqual([]);
    expect(logged).toHaveLength(1);
  });

  it.each([
    "",
    "document.delete",
    "__proto__",
    "constructor",
    "toString",
    "window.close ",
    7,
    null,
    undefined,
    {},
    ["window.close"],
    Symbol("x"),
  ])("refuses the unknown call %s", async (name) => {
    const { dispatch, reached } = dispatcherWith();
    expect(await dispatch(own, name, {})).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(reached).toEqual([]);
  });

  const draft = draftFileSaying("peace");
  it.each<[string, string, unknown]>([
    ["nothing", "window.close", undefined],
    ["null", "window.close", null],
    ["a list", "window.close", []],
    ["an additional member", "window.close", { extra: 1 }],
    ["a wrong type", "window.describe", { title: 1, unsaved: true }],
    ["a title without end", "window.describe", { title: "x".repeat(401), unsaved: true }],
    ["a missing member", "window.describe", { title: "x" }],
    ["a path for a handle", "document.close", { handle: "../../etc/passwd" }],
    ["an unknown format", "document.export", { name: "x", format: "exe", options: {}, draft }],
    ["an unknown setting", "settings.set", { theme: "dark", execute: "x" }],
    ["a draft of another kind", "document.create", { name: "x", draft: { ...draft, format: "other" } }],
    ["a function", "window.close", () => {}],
    ["a big integer", "window.describe", { title: 1n, unsaved: true }],
  ])("refuses %s as malformed", async (_what, name, request) => {
    const { dispatch, reached } = dispatcherWith();
    expect(await dispatch(own, name, request)).toMatchObject({ ok: false, error: { code: "malformed" } });
    expect(reached).toEqual([]);
  });

  it("refuses a request with a cycle as malformed", async () => {
    const request: Record<string, unknown> = {};
    request.self = request;
    expect(await dispatcherWith().dispatch(own, "window.close", request)).toMatchObject({ ok: false, error: { code: "malformed" } });
  });

  it("refuses a request over the limit before looking into it", async () => {
    const { dispatch, reached } = dispatcherWith();
    const answer = await dispatch(own, "document.create", { name: "x".repeat(largestRequest), draft });
    expect(answer).toMatchObject({ ok: false, error: { code: "too-large" } });
    expect(reached).toEqual([]);
  });

  it("turns a refusal of the handler into its sentence", async () => {
    const { dispatch } = dispatcherWith(async () => {
      throw new CallFailure("gone", "It is gone.");
    });
    expect(await dispatch(own, "window.close", {})).toEqual({ ok: false, error: { code: "gone", message: "It is gone." } });
  });

  it("never rejects, and tells the window nothing of a fault but that it was one", async () => {
    const { dispatch, logged } = dispatcherWith(async () => {
      throw new TypeError("secret of /home/someone");
    });
    const answer = await dispatch(own, "window.close", {});
    expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(logged).toHaveLength(1);
  });

  it("answers with plain data that survives the way between processes", async () => {
    const { dispatch } = dispatcherWith(async () => ({ entries: [draft] }));
    const answer = await dispatch(own, "library.list", {});
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
