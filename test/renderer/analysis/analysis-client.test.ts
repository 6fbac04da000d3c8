import { describe, expect, it } from "vitest";
import { createAnalysisClient, localTransport, type Transport } from "../../../renderer/analysis/analysis-client.js";
import type { Query, Reply } from "../../../renderer/analysis/protocol.js";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { emptyMetadata, toDraftFile, withIds } from "../../../shared/document/index.js";

const draft = (text: string) => ({
  metadata: emptyMetadata("GA"),
  doc: withIds(resolution(title("T"), decision(organLine("The General Assembly"), operative(text)))),
});
const file = (text: string) => toDraftFile(draft(text));

/** A transport that answers when it is told to. */
function manual() {
  const sent: Query[] = [];
  let receive: (reply: Reply | null) => void = () => {};
  const transport: Transport = {
    send: (query) => sent.push(query),
    listen: (listener) => {
      receive = listener;
    },
  };
  return { transport, sent, reply: (reply: Reply | null) => receive(reply) };
}

describe("the analysis client", () => {
  it("answers with what the analysis says", async () => {
    const client = createAnalysisClient(localTransport);
    const answer = await client.ask("draft", draft("Calls on States"));
    expect(answer?.agreed).toEqual({ verbatim: 0, adapted: 0, new: 3 });
    expect(answer?.findings.length).toBeGreaterThan(0);
  });
  it("holds citations against what it was told of the library", async () => {
    const client = createAnalysisClient(localTransport);
    const rulesOf = async () =>
      (await client.ask("draft", draft("Recalls its resolution 62/997 of 4 May 2008.")))?.findings.map(({ rule }) => rule);
    expect(await rulesOf()).not.toContain("cite-wrong-date");
    await client.ask("library", [{ key: "GA 62/997", adopted: "2008-05-03", title: "Water", document: "d1" }]);
    expect(await rulesOf()).toContain("cite-wrong-date");
  });

  it("drops an answer that was overtaken by a newer question of the same name", async () => {
    const { transport, sent, reply } = manual();
    const client = createAnalysisClient(() => transport);
    const analysed = { findings: [], provenance: [], agreed: { verbatim: 0, adapted: 0, new: 1 } };
    const older = client.ask("draft", draft("Kidnap"));
    const other = client.ask("base", file("Kidnap"));
    const newer = client.ask("draft", draft("Kidnapping"));
    for (const { id, question } of sent) reply({ id, answer: question === "draft" ? analysed : null });
    expect(await older).toBeNull();
    expect(await newer).toBe(analysed);
    expect(await other).toBeNull();
  });
  it("answers null where a question failed", async () => {
    const { transport, sent, reply } = manual();
    const asked = createAnalysisClient(() => transport).ask("comparison", null);
    reply({ id: sent[0]!.id, error: "no" });
    expect(await asked).toBeNull();
  });
  it("goes on in its own thread when the worker breaks down, knowing what the worker knew", async () => {
    const { transport, reply } = manual();
    const client = createAnalysisClient(() => transport);
    void client.ask("draft", draft("Requests the Secretary-General to report."));
    const base = client.ask("base", file("Requests the Secretary-General to report."));
    reply(null);
    expect(await base).toBeNull();
    expect((await client.ask("comparison", null))?.rows).toHaveLength(1);
  });
  it("works without a worker", async () => {
    const client = createAnalysisClient(() => {
      throw new Error("no workers here");
    });
    expect(await client.ask("comparison", null)).toBeNull();
    expect((await client.ask("draft", draft("Requests")))?.agreed.new).toBe(1);
  });
});

describe("comparison", () => {
  it("needs a draft and a base, and compares the latest of each", async () => {
    const client = createAnalysisClient(localTransport);
    await client.ask("draft", draft("Requests the Secretary-General to report."));
    expect(await client.ask("comparison", null)).toBeNull();
    await client.ask("base", file("Requests the Secretary-General to report."));
    expect((await client.ask("comparison", null))?.rows).toMatchObject([{ type: "paragraph", paragraph: { kind: "identical" } }]);
  });
});
