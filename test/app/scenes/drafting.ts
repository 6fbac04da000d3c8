import { decision, footnote, operative, organLine, preambular, resolution, sub, title } from "../../../shared/document/builders.js";
import { countingIds, emptyMetadata, serializeDraft, withIds } from "../../../shared/document/index.js";
import { text } from "../penholder.js";
import { open, panel, quoted, type Scene, sample } from "./scene.js";

const many = (count: number, make: (rank: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join("\n\n");

const long = `*The General Assembly*,

${many(60, (rank) => `*Recalling* its resolution ${rank + 10}/1 on the safety of mountain paths, and the reports of the Secretary-General thereon,`)}

${many(140, (rank) => `${rank}. *Requests* the Secretary-General to keep the paths of region ${rank} under review, within existing resources, and to report thereon;`)}
`;

const arabic = serializeDraft({
  doc: withIds(
    resolution(
      title("سلامة المسالك الجبلية"),
      decision(
        organLine("إن الجمعية العامة"),
        preambular("إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015", footnote("القرار 70/1."), "،"),
        operative("تطلب إلى الأمين العام أن يقدم إليها تقريرا في دورتها الحادية والثمانين عن تنفيذ هذا القرار؛"),
        operative("تقرر أن تبقي المسألة قيد نظرها."),
      ),
    ),
    countingIds(),
  ),
  metadata: { ...emptyMetadata("GA"), language: "ar", symbol: "A/C.3/80/L.7", distribution: "Limited" },
});

const russian = serializeDraft({
  doc: withIds(
    resolution(
      title("Безопасность горных троп"),
      decision(
        organLine("Генеральная Ассамблея"),
        preambular("ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года", footnote("Резолюция 70/1."), ","),
        operative("предлагает государствам-членам:", sub("обозначить все тропы днем и ночью;"), sub("своевременно чинить мосты;")),
        operative("постановляет продолжать заниматься этим вопросом."),
      ),
    ),
    countingIds(),
  ),
  metadata: { ...emptyMetadata("GA"), language: "ru", symbol: "A/C.3/80/L.7", distribution: "Limited" },
});

export const drafting: Scene = {
  name: "drafting",
  views: [
    {
      name: "empty-draft",
      async show({ page }) {
        await page.getByRole("button", { name: /Economic and Social Council/ }).click();
        await text(page).waitFor();
      },
    },
    {
      name: "findings",
      async show(penholder) {
        await open(penholder, "follow-up.md", sample);
        await (await panel(penholder, "e")).getByRole("listitem").first().waitFor();
        await penholder.page.keyboard.press("F8");
      },
    },
    {
      name: "palette",
      async show({ page }) {
        await page.keyboard.press("Control+k");
        await page.keyboard.type("para");
      },
    },
    { name: "palette-none", show: ({ page }) => page.keyboard.type("xyz") },
    {
      name: "insert-menu",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Insert", exact: true }).click();
      },
    },
    {
      name: "paragraph-menu",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Paragraph", exact: true }).click();
      },
    },
    {
      name: "cross-reference",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await text(page).getByText("to take measures intended").click();
        await page.keyboard.press("Control+Alt+r");
      },
    },
    {
      name: "masthead",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Shift+m");
      },
    },
    {
      name: "find-and-replace",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+h");
        await page.keyboard.type("kidnapping");
      },
    },
    {
      name: "footnote",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await text(page).getByText("Acknowledging").click();
        await page.keyboard.press("End");
        await page.keyboard.press("Control+Alt+f");
        await page.keyboard.type("See Official Records of the Economic and Social Council, 2011, Supplement No. 10 (E/2011/30).");
      },
    },
    {
      name: "question",
      async show({ page }) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+w");
        await page.getByRole("dialog").first().waitFor();
      },
    },
    {
      name: "quoted-draft",
      async show(penholder) {
        await penholder.page.getByRole("button", { name: /Discard|Don’t save/ }).click();
        await open(penholder, "2006-19.md", quoted);
      },
    },
    {
      name: "error",
      async show(penholder) {
        await penholder.chooseNext("minutes.pdf", "%PDF-1.7 of a kind that is not read");
        await penholder.page.keyboard.press("Control+o");
        await penholder.page.getByRole("alert").first().waitFor();
      },
    },
  ],
};

export const texts: Scene = {
  name: "texts",
  views: [
    { name: "long-draft", show: (penholder) => open(penholder, "long.md", long) },
    { name: "arabic", show: (penholder) => open(penholder, "arabic.penholder", arabic) },
    { name: "russian", show: (penholder) => open(penholder, "russian.penholder", russian) },
    {
      name: "russian-export",
      async show({ page }) {
        await page.keyboard.press("Control+Shift+x");
        await page.getByRole("dialog").getByRole("img").waitFor();
      },
    },
  ],
};
