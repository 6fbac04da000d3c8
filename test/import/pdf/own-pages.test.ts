import { describe, expect, it } from "vitest";
import { exportDraft } from "../../../electron/application/export/export-draft.js";
import { openPdf } from "../../../electron/application/import/pdf-pages.js";
import { decision, footnote, opening, operative, organLine, preambular, resolution, title } from "../../../shared/document/builders.js";
import { countingIds, type Draft } from "../../../shared/document/index.js";
import { type ExportOptions, usualOptions } from "../../../shared/export/index.js";
import { readPdf } from "../../../shared/import/index.js";
import { builtInPrecedents } from "../../../shared/precedent/built-in/index.js";
import { shapeOf } from "../../evaluation/formats/shape.js";
import { draft } from "../../export/drafts.js";

const manuscript: ExportOptions = { ...usualOptions, paper: "a4", look: "manuscript", lineNumbers: true };

async function printedAndRead(printed: Draft, options: ExportOptions = usualOptions) {
  const { bytes } = await exportDraft(printed, "pdf", options);
  return readPdf(await openPdf(bytes), countingIds());
}

describe("a PDF that Penholder printed", () => {
  it.each(builtInPrecedents)("of $id comes back with its structure, words and notes", async ({ draft: precedent }) => {
    const back = (await printedAndRead(precedent())).draft;
    expect(shapeOf(back)).toEqual(shapeOf(precedent()));
    const { symbol, number, adoption } = precedent().metadata;
    expect(back.metadata).toMatchObject({ symbol, number, adoption });
  });

  it("as a manuscript with numbered lines comes back without their numbers", async () => {
    const precedent = builtInPrecedents[0]!.draft();
    const { draft: back, receipt, source } = await printedAndRead(precedent, manuscript);
    expect(shapeOf(back)).toEqual(shapeOf(precedent));
    const numbers = receipt.stretches.filter(({ fate }) => fate.kind === "dropped" && fate.reason === "line number");
    expect(source.slice(numbers[0]!.from, numbers[0]!.to)).toBe("1");
    expect(numbers.length).toBeGreaterThan(40);
  });
});

/** Without what a paragraph stands in: text in other languages than English is not told apart by its words. */
const wordsOf = (read: Draft): string => shapeOf(read).join("\n");

describe("a PDF that Penholder printed in another script", () => {
  it("has Chinese words without spaces, over the ends of lines and around figures", async () => {
    const words =
      "2012年7月27日大会第66/288号决议，其中核可了联合国可持续发展大会题为“我们希望的未来”的成果文件，其中各国国家元首和政府首脑认识到可靠的信息对于可持续发展十分重要，";
    const doc = resolution(title("加强国际合作"), decision(organLine("大会"), preambular(opening("回顾"), words), operative("决定审议。")));
    expect(wordsOf((await printedAndRead(draft(doc, { language: "zh" }))).draft)).toContain(`回顾${words}`);
  });

  it("has Arabic words whole and in their order, and figures and symbols among them", async () => {
    const words =
      "الفريق الاستشاري بشأن البرنامج الطويل الأجل في إطار القرار 2559 المؤرخ 19 كانون الأول 1991 الوارد في الوثيقة A/77/L.30 وفقا لأولويات التنمية الوطنية ويقدم المشورة،";
    const doc = resolution(
      title("التعاون الدولي"),
      decision(organLine("إن الجمعية العامة"), preambular(words, footnote("A/77/72.")), operative("تقرر النظر في المسألة.")),
    );
    const { draft: back } = await printedAndRead(draft(doc, { language: "ar", symbol: "A/C.3/80/L.99" }));
    expect(wordsOf(back)).toContain(words);
    expect(back.metadata.symbol).toBe("A/C.3/80/L.99");
  });
});
