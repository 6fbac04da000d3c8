import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, withIds } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { type ExportOptions, prepare, usualOptions } from "../../../shared/export/index.js";
import { importFile } from "../../../shared/import/index.js";
import { anyDraft } from "../../any-draft.js";
import { comparable } from "../../comparable.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "../../export/drafts.js";

const there = (draft: Draft, options: ExportOptions = usualOptions) => toDocx(prepare(draft), options);
const andBack = (draft: Draft, options?: ExportOptions) =>
  importFile({ name: "draft.docx", bytes: there(draft, options) }, { newId: countingIds("n") });

const leftOut = { kind: "dropped", reason: "before the resolution" };

describe("a Word file of ours", () => {
  it.each(["text", "lists"] as const)("comes back as the draft it was made of, its numbers written as %s", (numbering) => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { draft: back } = andBack(draft, { ...usualOptions, numbering });
        expect(comparable(back.doc)).toEqual(comparable(draft.doc));
        expect(back.metadata.proposals ?? []).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["an ordinary draft", ordinary],
    ["a quoted draft", nested],
    ["parts and annexes", divided],
    ["a resolution of the Security Council", ofSecurityCouncil],
  ])("brings the metadata of %s", (_, draft) => {
    expect(andBack(draft()).draft.metadata).toEqual(draft().metadata);
  });

  it.each([
    [
      "ar",
      "إن الجمعية العامة،",
      "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها المقبلة تقريرا عن تنفيذ هذا القرار.",
      "دورة",
      "البرازيل",
    ],
    [
      "es",
      "La Asamblea General,",
      "Solicita al Secretario General que le presente un informe.",
      "Octogésimo período de sesiones",
      "Brasil",
    ],
    ["fr", "L’Assemblée générale,", "Prie le Secrétaire général de lui présenter un rapport.", "Quatre-vingtième session", "Brésil"],
    ["ru", "Генеральная Ассамблея,", "Просит Генерального секретаря представить доклад.", "Восьмидесятая сессия", "Бразилия"],
    ["zh", "大会，", "请秘书长就本决议的执行情况向大会第八十一届会议提出报告，并继续审议这一问题。", "第八十届会议", "巴西"],
  ] as const)("brings the masthead of a draft in another language: %s", (language, organ, words, session, sponsor) => {
    const doc = withIds(resolution(title(), decision(organLine(organ), operative(words), operative(words))), countingIds("p"));
    const said = { symbol: "A/C.3/80/L.12", session, distribution: "Limited", issued: "2025-11-04", sponsors: [sponsor] } as const;
    const { draft, receipt } = andBack({ doc, metadata: { ...emptyMetadata(), ...said, sponsors: [sponsor], language } });
    expect(draft.metadata).toMatchObject({ ...said, language, status: "draft", profile: "GA" });
    expect(receipt.stretches.map(({ fate }) => fate)).not.toContainEqual(leftOut);
  });

  it("says of words typed into its masthead that they are left out", () => {
    const entries = unzipSync(there(ordinary()));
    const xml = strFromU8(entries["word/document.xml"]!).replace(
      /(<w:p>(?:(?!<\/w:p>).)*_ph_mh_session.*?)<\/w:p>/s,
      "$1<w:r><w:t>, to be confirmed</w:t></w:r></w:p>",
    );
    const bytes = zipSync({ ...entries, "word/document.xml": strToU8(xml) });
    const { draft, summary } = importFile({ name: "draft.docx", bytes }, { newId: countingIds("n") });
    expect(draft.metadata).toEqual(ordinary().metadata);
    expect(summary.dropped).toContainEqual(expect.objectContaining({ reason: leftOut.reason, text: ", to be confirmed" }));
  });
});
