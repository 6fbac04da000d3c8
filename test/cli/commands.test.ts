import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { check as checkDraft, draftOf, ignoring, withIgnored } from "../../shared/checks/index.js";
import { decision, footnote, named, operative, organLine, resolution, title } from "../../shared/document/builders.js";
import { countingIds, emptyMetadata, parseDraft, serializeDraft, withIds, withRemarks } from "../../shared/document/index.js";
import { draftSaying } from "../electron/drafts.js";
import { json, penholder, sample, setUp } from "./penholder.js";

const inFolder = setUp();

interface Parsed {
  organ: string;
  title: string;
  paragraphs: { id: string; part: string; level: number; number: number | null; opening: string | null; text: string; notes: number[] }[];
  footnotes: { number: number; anchor: string; text: string }[];
  receipt: { sourceCharacters: number; kept: number; transformed: { rule: string; count: number }[]; dropped: { text: string }[] };
}

interface Checked {
  findings: { rule: string; severity: string; paragraph: string; from: number; to: number; excerpt: string; fix?: { kind: string } }[];
  counts: Record<string, number>;
}

describe("penholder parse", () => {
  it("says how a text is built, with everything print derives", () => {
    const parsed = json(penholder("parse", sample, "--json")) as Parsed;
    expect(parsed.organ).toBe("Economic and Social Council");
    expect(parsed.title).toMatch(/^International cooperation to prevent/);
    expect(parsed.paragraphs.map(({ id }) => id).join(" ")).toBe("P1 P2 P3 P4 P5 P6 P7 O1 O2 O3 O4 O5 O6 O6a O6b O6c O7 O8");
    expect(parsed.paragraphs.find(({ id }) => id === "O6b")).toMatchObject({ part: "operative", level: 2, number: 2, opening: null });
    expect(parsed.paragraphs.find(({ id }) => id === "P6")).toMatchObject({ part: "preamble", opening: "Convinced", notes: [1] });
    expect(parsed.footnotes).toEqual([{ number: 1, anchor: "P6", text: "United Nations, Treaty Series, vol. 2225, No. 39574." }]);
  });

  it("accounts for the characters of the source", () => {
    const { receipt } = json(penholder("parse", sample, "--json")) as Parsed;
    expect(receipt.sourceCharacters).toBe(readFileSync(sample, "utf8").length);
    expect(receipt.kept).toBeGreaterThan(receipt.sourceCharacters * 0.9);
  });

  it("shows people the same, each paragraph by its name", () => {
    const { stdout } = penholder("parse", sample);
    expect(stdout).toMatch(/^O6a? {2,}/m);
    expect(stdout).toMatch(/characters kept as they stand/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("penholder parse, on a draft that others have marked", () => {
  const made = { author: "Brazil", date: "2026-11-22T00:00:00Z" };
  const words = (text: string) => [{ type: "text", text }];
  const doc = resolution(
    title("Nets"),
    decision(
      organLine("The General Assembly"),
      named("a", operative("Urges States to act;", footnote("A/61/1."))),
      named("b", operative("Decides.")),
    ),
  );
  const marked = (): string => {
    const metadata = withRemarks(emptyMetadata(), {
      proposals: [
        { kind: "wording", id: "1", ...made, block: "b", before: words("Decides."), after: words("Decides to act.") },
        { kind: "insertion", id: "2", ...made, after: "b", block: operative("Thanks the Office.").toJSON() },
        { kind: "deletion", id: "3", ...made, block: "a" },
        { kind: "move", id: "4", ...made, block: "b", after: "gone" },
        { kind: "insertion", id: "5", ...made, after: "", block: { type: "nothing known" } },
      ],
      comments: [{ id: "6", ...made, block: "", excerpt: "Nets", text: "Which nets?" }],
    });
    return serializeDraft({ doc: withIds(doc, countingIds()), metadata });
  };

  it("lists proposals and comments by the names of their places", () => {
    const file = inFolder("marked.penholder");
    writeFileSync(file, marked());
    const { proposals, comments } = json(penholder("parse", file, "--json")) as { proposals: unknown[]; comments: unknown[] };
    const one = { ...made, paragraph: null, below: null, stands: true };
    expect(proposals).toEqual([
      { ...one, kind: "wording", paragraph: "O2", from: "Decides.", to: "Decides to act." },
      { ...one, kind: "insertion", below: "O2", from: "", to: "Thanks the Office." },
      { ...one, kind: "deletion", paragraph: "O1", from: "Urges States to act; [A/61/1.]", to: "" },
      { ...one, kind: "move", paragraph: "O2", below: "", from: "Decides.", to: "Decides.", stands: false },
      { ...one, kind: "insertion", below: "beginning", from: "", to: "", stands: false },
    ]);
    expect(comments).toEqual([{ ...made, paragraph: "title", excerpt: "Nets", text: "Which nets?" }]);
  });

  it("says them to people, too", () => {
    const file = inFolder("marked.penholder");
    writeFileSync(file, marked());
    const { stdout } = penholder("parse", file);
    expect(stdout).toContain("proposal  Brazil: wording of O2\n          ~ “Decides.” → “Decides to act.”");
    expect(stdout).toContain("comment   Brazil, on title (“Nets”):\n          Which nets?");
  });
});

describe("penholder check", () => {
  it("finds the date that is not written as the United Nations writes dates", () => {
    const { findings, counts } = json(penholder("check", sample, "--json")) as Checked;
    expect(findings.some(({ paragraph, excerpt }) => paragraph === "P2" && excerpt.includes("July 27, 2006"))).toBe(true);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(findings.length);
  });

  it("ends with 1 when something is as grave as --fail-on, and with 0 when nothing is", () => {
    expect(penholder("check", sample, "--fail-on", "information").code).toBe(1);
    expect(penholder("check", sample, "--fail-on", "never").code).toBe(0);
  });

  it("checks several files at once, each by its name", () => {
    const { files, counts } = json(penholder("check", sample, "build/precedents/ecosoc-2009-24.md", "--json")) as {
      files: (Checked & { file: string })[];
      counts: Checked["counts"];
    };
    expect(files.map(({ file }) => file)).toEqual([sample, "build/precedents/ecosoc-2009-24.md"]);
    expect(files[0]!.findings).toEqual((json(penholder("check", sample, "--json")) as Checked).findings);
    expect(counts.warning).toBe(files.reduce((sum, file) => sum + file.counts.warning!, 0));
  });

  it("says that it did not check a text in another language", () => {
    const french = inFolder("french.penholder");
    const { metadata, doc } = draftSaying("Rappelle sa résolution 59/154", "A/RES/60/1");
    writeFileSync(french, serializeDraft({ doc, metadata: { ...metadata, language: "fr" } }));
    expect(json(penholder("check", french, "--json"))).toMatchObject({ checked: false, findings: [] });
    const { stdout, code } = penholder("check", french);
    expect([stdout.trim(), code]).toEqual([
      "Not checked: the rules are those of English drafting, and this text is in another language.",
      1,
    ]);
  });

  it("leaves out what the draft ignores, counts it, and shows it with the reason where it is asked", () => {
    const file = inFolder("ignoring.penholder");
    const draft = draftOf({ operative: ["*Calls on* Member States to report."] });
    const [finding] = checkDraft(draft).filter(({ rule }) => rule === "calls-on");
    const metadata = withIgnored(draft.metadata, ignoring(finding!, "draft", "As the Bureau asked"));
    writeFileSync(file, serializeDraft({ ...draft, metadata }));
    const { findings, ignored } = json(penholder("check", file, "--json")) as Checked & { ignored: number };
    expect([findings.some(({ rule }) => rule === "calls-on"), ignored]).toEqual([false, 1]);
    expect(json(penholder("check", file, "--json", "--all"))).toMatchObject({
      ignored: 1,
      ignoredFindings: [{ rule: "calls-on", paragraph: "O1", ignored: { scope: "draft", reason: "As the Bureau asked" } }],
    });
    expect(penholder("check", file).stdout).toContain("1 finding ignored, which --all shows.");
    expect(penholder("check", file, "--all").stdout).toContain("ignored: As the Bureau asked");
  });

  it("writes a report of what it found, and the data of it", () => {
    const [page, data] = [inFolder("findings.html"), inFolder("findings.json")];
    expect(penholder("check", sample, "--to", "html", "-o", page)).toMatchObject({ code: 1, stdout: `Written: ${page}\n` });
    expect(readFileSync(page, "utf8")).toContain("would be sent back</b>");
    penholder("check", sample, "--to", "json", "-o", data);
    expect(JSON.parse(readFileSync(data, "utf8"))).toEqual(json(penholder("check", sample, "--json")));
    const two = penholder("check", sample, "build/precedents/ecosoc-2009-24.md", "--to", "pdf", "-o", inFolder("two.pdf"));
    expect([two.code, two.stderr.trim()]).toEqual([
      2,
      "penholder: check writes a report of one FILE; check the others one by one, or take --to json.",
    ]);
  });

  it("tells people the rule and its source", () => {
    expect(penholder("check", sample).stdout).toMatch(/date-form · [^(]*\(https:/);
  });
});

describe("penholder fix", () => {
  it("writes a draft with fewer findings and the same paragraphs", () => {
    const before = json(penholder("check", sample, "--json")) as Checked;
    const output = inFolder("fixed.penholder");
    const fixed = json(penholder("fix", sample, "-o", output, "--json")) as { applied: unknown[]; remaining: unknown[] };
    expect(fixed.applied.length).toBeGreaterThan(0);
    expect(fixed.remaining.length).toBeLessThan(before.findings.length);
    expect(() => parseDraft(readFileSync(output, "utf8"))).not.toThrow();
    expect(json(penholder("check", output, "--json"))).toMatchObject({ findings: fixed.remaining });
  });
});

describe("penholder compare", () => {
  it("finds every paragraph of a text in itself", () => {
    const { alignment, dropped } = json(penholder("compare", sample, sample, "--json")) as {
      alignment: { target: string; kind: string; sources: { id: string; ratio: number }[] }[];
      dropped: string[];
    };
    expect(dropped).toEqual([]);
    for (const { target, kind, sources } of alignment) expect([kind, sources[0]]).toEqual(["identical", { id: target, ratio: 1 }]);
  });

  it("leaves out what did not change, if asked to, and sums up in any case", () => {
    const [earlier, later] = ["2006-19", "2009-24"].map((name) => inProject(`build/precedents/ecosoc-${name}.md`)) as [string, string];
    const { alignment } = json(penholder("compare", earlier, later, "--only-changes", "--json")) as { alignment: { kind: string }[] };
    expect(alignment.map(({ kind }) => kind)).not.toContain("identical");
    expect(alignment.length).toBeGreaterThan(10);
    const { stdout } = penholder("compare", earlier, later, "--only-changes");
    expect(stdout).not.toMatch(/^P4 {5}identical/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^2 identical, 12 changed/);
  });

  it("writes a page that carries both texts", () => {
    const fixed = inFolder("compared.penholder");
    penholder("fix", sample, "-o", fixed);
    const page = inFolder("comparison.html");
    expect(penholder("compare", sample, fixed, "--to", "html", "-o", page).code).toBe(0);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("<del>July</del>");
    expect(html).toContain("<ins>July</ins>");
  });
});

describe("penholder suggest and search", () => {
  it("name the resolution and the paragraph of every passage", () => {
    const text = "Encourages Member States to continue to foster international cooperation, especially extradition";
    const { passages } = json(penholder("suggest", "--text", text, "--json")) as {
      passages: { resolution: string; paragraph: string; score: number }[];
    };
    expect(passages[0]).toMatchObject({ resolution: expect.stringContaining("2009/24"), paragraph: "O2" });
    expect(passages.map(({ score }) => score)).toEqual(passages.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("find what was searched for, and say so when nothing is found", () => {
    const { hits } = json(penholder("search", "“predicate offence”", "--json")) as { hits: { paragraph: string; excerpt: string }[] };
    expect(hits.map(({ excerpt }) => excerpt)).toEqual(hits.map(() => expect.stringContaining("predicate offence")));
    expect(hits.length).toBeGreaterThan(0);
    expect(penholder("search", "xylophone")).toMatchObject({ code: 0, stdout: "Nothing found.\n" });
  });

  it("look in files too that a person names", () => {
    const { hits } = json(penholder("search", "“virtual assets”", "--with", sample, "--json")) as { hits: unknown[] };
    expect(hits.length).toBeGreaterThan(0);
    expect(json(penholder("search", "“virtual assets”", "--json"))).toMatchObject({ hits: [], total: 0 });
  });
});

describe("penholder export", () => {
  it.each([
    ["docx", "PK"],
    ["pdf", "%PDF-"],
    ["html", "<!doctype html>"],
    ["akn", '<?xml version="1.0" encoding="utf-8"?>\n<akomantoso '],
  ])("writes %s", (format, start) => {
    const output = inFolder(`draft.${format}`);
    const run = penholder("export", sample, "--to", format, "-o", output, "--json");
    const bytes = readFileSync(output);
    expect(json(run)).toMatchObject({ written: output, bytes: bytes.byteLength });
    expect(bytes.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
  });

  it("writes plain text with the numbers of the paragraphs", () => {
    const output = inFolder("draft.txt");
    penholder("export", sample, "--to", "txt", "-o", output);
    expect(readFileSync(output, "utf8")).toMatch(/8\.\s+Requests the Executive Director/);
  });
});

describe("penholder --help", () => {
  it("lists every command, and each explains itself", () => {
    const { stdout, code } = penholder("--help");
    expect(code).toBe(0);
    for (const name of ["parse", "check", "fix", "compare", "library", "suggest", "search", "export"]) {
      expect(stdout).toContain(`\n  ${name}`);
      expect(penholder(name, "--help")).toMatchObject({ code: 0, stdout: expect.stringContaining(`Example: penholder ${name}`) });
    }
  });

  it("is shown, with a failure, when no command is given", () => {
    expect(penholder()).toMatchObject({ code: 2, stdout: expect.stringContaining("Usage: penholder") });
  });
});
