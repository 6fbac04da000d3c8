import { describe, expect, it } from "vitest";
import { createAnalysisClient, localTransport } from "../../../renderer/analysis/analysis-client.js";
import {
  closeDocument,
  closeWindow,
  createDocument,
  journal,
  openDelivered,
  openDocument,
  openRecovered,
  save,
} from "../../../renderer/app/documents.js";
import { initialState } from "../../../renderer/app/state.js";
import { createStore } from "../../../renderer/app/store.js";
import { emptyDraft } from "../../../renderer/app/templates.js";
import { edited, metadataChanged } from "../../../renderer/app/transitions.js";
import type { Workbench } from "../../../renderer/app/workbench.js";
import type { HostApi } from "../../../renderer/host-api.js";
import type { Answer, CallName, OpenedDocument } from "../../../shared/contract/index.js";
import { type DraftFile, toDraftFile } from "../../../shared/document/index.js";

type Answers = Partial<Record<CallName, (request: Record<string, unknown>) => unknown>>;

/** A workbench over a host that answers from a table and remembers what it was asked. */
function workbenchWith(answers: Answers = {}): { workbench: Workbench; calls: string[] } {
  const calls: string[] = [];
  let handles = 0;
  const usual: Answers = {
    "document.create": ({ name, draft }) => ({ handle: `document${++handles}`, name, saved: false, draft, receipt: null }),
    "document.save": () => ({ name: "saved.penholder", savedAt: "2026-01-01T12:04:00Z" }),
  };
  const host: HostApi = {
    call(name, request) {
      calls.push(name);
      const answer = { ...usual, ...answers }[name];
      const value = answer ? answer(request) : {};
      return Promise.resolve((value instanceof Error ? failed(value.message) : { ok: true, value }) as never);
    },
    on: () => () => {},
  };
  const store = createStore(initialState);
  const workbench: Workbench = {
    store,
    host,
    analysis: createAnalysisClient(localTransport),
    editorState: createStore(null),
    editor: null,
    settle: () => {},
  };
  return { workbench, calls };
}

const failed = (message: string): Answer<never> => ({ ok: false, error: { code: "not-written", message } });

/** Answers the question the window asks next. */
async function answerWith(workbench: Workbench, choice: string | null): Promise<void> {
  await Promise.resolve();
  workbench.store.get().question!.answer(choice);
}

async function withUnsavedDraft(answers: Answers = {}) {
  const made = workbenchWith(answers);
  await createDocument(made.workbench, "Untitled draft", emptyDraft("GA"));
  made.workbench.store.update(edited);
  made.calls.length = 0;
  return made;
}

describe("saving", () => {
  it("takes over the name and time the host gives", async () => {
    const { workbench } = await withUnsavedDraft();
    expect(await save(workbench)).toBe(true);
    expect(workbench.store.get().document).toMatchObject({ name: "saved.penholder", unsaved: false, hasFile: true });
  });
  it("says why where it failed, and stays unsaved", async () => {
    const { workbench } = await withUnsavedDraft({ "document.save": () => new Error("The disk is full; choose another folder.") });
    expect(await save(workbench)).toBe(false);
    expect(workbench.store.get().document?.unsaved).toBe(true);
    expect(workbench.store.get().toasts).toMatchObject([{ tone: "alert", text: "The disk is full; choose another folder." }]);
  });
  it("writes what the last keys set in motion too", async () => {
    const written: unknown[] = [];
    const { workbench } = await withUnsavedDraft({
      "document.save": ({ draft }) => {
        written.push((draft as DraftFile).metadata.profile);
        return { name: "saved.penholder", savedAt: "2026-01-01T12:04:00Z" };
      },
    });
    workbench.settle = () => workbench.store.update((state) => metadataChanged(state, { ...state.document!.metadata, profile: "HRC" }));
    expect(await save(workbench)).toBe(true);
    expect(written).toEqual(["HRC"]);
  });
  it("changes nothing where it was cancelled", async () => {
    const { workbench } = await withUnsavedDraft({ "document.save": () => ({ cancelled: true }) });
    expect(await save(workbench)).toBe(false);
    expect(workbench.store.get().document).toMatchObject({ unsaved: true, hasFile: false });
  });
});

describe("an imported draft", () => {
  const imported: OpenedDocument = { handle: "import", name: "draft", saved: false, draft: toDraftFile(emptyDraft("GA")), receipt: null };

  it("closes without a question while nobody has touched it, and asks once somebody has", async () => {
    const { workbench, calls } = workbenchWith({ "document.open": () => imported });
    await openDocument(workbench);
    await closeDocument(workbench);
    expect(workbench.store.get().document).toBeNull();
    await openDocument(workbench);
    workbench.store.update(edited);
    const closing = closeDocument(workbench);
    await answerWith(workbench, "cancel");
    await closing;
    expect(calls).toEqual(["document.open", "document.close", "document.open"]);
  });
  it("is unsaved where it was recovered", () => {
    const { workbench } = workbenchWith();
    openRecovered(workbench, imported);
    expect(workbench.store.get().document?.unsaved).toBe(true);
  });
});

describe("leaving unsaved work", () => {
  it("asks first, and stays when the question is waved away", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    const closing = closeDocument(workbench);
    await answerWith(workbench, null);
    await closing;
    expect(workbench.store.get().document).not.toBeNull();
    expect(calls).toEqual([]);
  });
  it("closes without saving when told to discard", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    const closing = closeDocument(workbench);
    await answerWith(workbench, "discard");
    await closing;
    expect(workbench.store.get().document).toBeNull();
    expect(calls).toEqual(["document.close"]);
  });
  it("does not open another document where saving was cancelled", async () => {
    const { workbench, calls } = await withUnsavedDraft({ "document.save": () => ({ cancelled: true }) });
    const opening = openDocument(workbench);
    await answerWith(workbench, "save");
    await opening;
    expect(calls).toEqual(["document.save"]);
  });
  it("closes the window once the work is saved", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    const closing = closeWindow(workbench);
    await answerWith(workbench, "save");
    await closing;
    expect(calls).toEqual(["document.save", "document.close", "window.close"]);
  });
});

describe("the journal", () => {
  it("gets unsaved work only", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    await journal(workbench);
    await save(workbench);
    await journal(workbench);
    expect(calls).toEqual(["document.journal", "document.save"]);
  });
});

describe("a file that the system hands over", () => {
  const delivered = (): OpenedDocument => ({
    handle: "delivered",
    name: "second.penholder",
    saved: true,
    draft: toDraftFile(emptyDraft("GA")),
    receipt: null,
  });

  it("takes the place of the draft once its changes are dealt with", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    const opening = openDelivered(workbench, delivered());
    await answerWith(workbench, "discard");
    await opening;
    expect(workbench.store.get().document?.name).toBe("second.penholder");
    expect(calls).toEqual(["document.close"]);
  });
  it("is let go where the draft is to stay", async () => {
    const { workbench, calls } = await withUnsavedDraft();
    const opening = openDelivered(workbench, delivered());
    await answerWith(workbench, "cancel");
    await opening;
    expect(workbench.store.get().document?.name).toBe("Untitled draft");
    expect(calls).toEqual(["document.close"]);
  });
  it("does not push in where a question waits", async () => {
    const { workbench } = await withUnsavedDraft();
    const closing = closeDocument(workbench);
    await Promise.resolve();
    await openDelivered(workbench, delivered());
    expect(workbench.store.get().toasts[0]?.text).toContain("“second.penholder” was not opened");
    await answerWith(workbench, "cancel");
    await closing;
    expect(workbench.store.get().document?.name).toBe("Untitled draft");
  });
});
