import { describe, expect, it } from "vitest";
import {
  crossReference,
  decision,
  footnote,
  named,
  opening,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import type { Metadata } from "../../shared/document/index.js";
import { prepare, toPlainText } from "../../shared/export/index.js";
import { divided, draft, nested, ofSecurityCouncil, ordinary } from "./drafts.js";

const short = (metadata: Partial<Metadata> = {}) =>
  draft(resolution(title("Paths"), decision(organLine("The General Assembly"), operative(opening("Decides"), " so."))), metadata);

const lines = (metadata: Partial<Metadata>): string[] => toPlainText(prepare(short(metadata))).split("\n");

describe("the masthead", () => {
  it("names the language of drafts, not of resolutions", () => {
    expect(prepare(short()).masthead.original).toBe("Original: English");
    expect(prepare(short({ status: "adopted" })).masthead.original).toBe("");
  });

  it("issues documents of the Human Rights Council as the Assembly's", () => {
    expect(prepare(short({ profile: "HRC" })).masthead).toMatchObject({ organ: "General Assembly", body: "Human Rights Council" });
  });

  it.each([
    ["71 (b)", "Agenda item 71 (b)", ""],
    ["Agenda item 19 (c): Crime prevention", "Agenda item 19 (c)", "Crime prevention"],
    ["agenda item 5\nHuman rights: mountains", "Agenda item 5", "Human rights: mountains"],
    ["Crime prevention", "", "Crime prevention"],
  ])("reads the agenda item %j", (agendaItem, item, words) => {
    expect(prepare(short({ agendaItem })).masthead).toMatchObject({ agendaItem: item, agendaTitle: words });
  });
});

describe("the masthead of a text in another language", () => {
  const head = (language: Metadata["language"], agendaItem = "73 a): x", profile: Metadata["profile"] = "GA") =>
    prepare(short({ language, agendaItem, profile, status: "adopted", distribution: "General", issued: "2021-01-01" })).masthead;

  it.each([
    ["ar", "الأمم المتحدة", "الجمعية العامة", "البند 73 a) من جدول الأعمال", "Distr.: General", "\u200e1 January 2021"],
    ["es", "Naciones Unidas", "Asamblea General", "Tema 73 a) del programa", "Distr. general", "1 de enero de 2021"],
    ["fr", "Nations Unies", "Assemblée générale", "Point 73 a) de l’ordre du jour", "Distr. générale", "1er janvier 2021"],
    ["ru", "Организация Объединенных Наций", "Генеральная Ассамблея", "Пункт 73 a) повестки дня", "Distr.: General", "1 January 2021"],
    ["zh", "联合国", "大会", "议程项目73 a)", "Distr.: General", "1 January 2021"],
  ] as const)("is in it: %s", (language, unitedNations, organ, agendaItem, distribution, date) => {
    expect(head(language)).toMatchObject({ unitedNations, organ, agendaItem, agendaTitle: "x", distribution, date, original: "" });
  });

  it("calls the agenda of the Human Rights Council in Spanish by its own name", () => {
    expect(head("es", "3: x", "HRC")).toMatchObject({ body: "Consejo de Derechos Humanos", agendaItem: "Tema 3 de la agenda" });
  });

  it("has no sentences in English above or below it, and says meeting and day at the foot", () => {
    const adopted = (language: Metadata["language"], profile: Metadata["profile"]) =>
      lines({ language, profile, status: "adopted", number: "2509 (2020)", adoption: { meeting: "—", date: "2020-12-10" } }).join("\n");
    for (const profile of ["GA", "SC"] as const) {
      expect(adopted("fr", profile)).toContain("10 décembre 2020");
      expect(adopted("ru", profile)).toContain("10 декабря 2020 года");
      expect(adopted("ar", profile)).toContain("10 كانون الأول/ديسمبر 2020");
      expect(adopted("zh", profile)).toContain("2020年12月10日");
      for (const language of ["ar", "es", "fr", "ru", "zh"] as const)
        expect(adopted(language, profile)).not.toMatch(/adopted|Resolution|December/);
    }
    expect(lines({ language: "fr", sponsors: ["Brésil", "Pérou"] })).toContain("Brésil, Pérou");
  });
});

describe("what stands above the title", () => {
  it.each([
    [[], "Draft resolution"],
    [["Brazil"], "Brazil: draft resolution"],
    [["Brazil", "Switzerland"], "Brazil and Switzerland: draft resolution"],
    [["Brazil", "Ghana", "Peru"], "Brazil, Ghana and Peru: draft resolution"],
  ])("for the sponsors %j", (sponsors, line) => {
    expect(lines({ sponsors })).toContain(line);
  });

  it("is for an adopted text the organ, the day and the provenance", () => {
    const adopted = lines({
      status: "adopted",
      adoption: { meeting: "1st plenary meeting", date: "2025-12-01" },
      provenance: "on the report",
    });
    expect(adopted).toContain("Resolution adopted by the General Assembly on 1 December 2025");
    expect(adopted).toContain("[on the report]");
    expect(adopted.slice(-3)).toEqual(["1st plenary meeting", "1 December 2025", ""]);
  });

  it("is nothing in the Security Council, whose meeting stands below the number", () => {
    const text = toPlainText(prepare(ofSecurityCouncil()));
    expect(text).toContain(
      "Resolution 2509 (2020)\n\nAdopted by the Security Council at its 8719th meeting, on 11 February 2020\n\nThe Security Council,",
    );
    expect(text.trimEnd().endsWith("matter.")).toBe(true);
  });
});

describe("a quoted draft", () => {
  const text = toPlainText(prepare(nested()));

  it("has a mark before every paragraph, before its number, but not before sub-paragraphs", () => {
    expect(text).toContain("\n“The General Assembly,\n\n“Concerned at the offence,¹\n\n“1. Condemns it:\n\n    (a) Everywhere;");
  });

  it("has one closing mark, inside the note's indicator", () => {
    expect(text).toContain("report.”²");
    expect(text.match(/”/g)).toHaveLength(1);
  });

  it("sets its marks in roman", () => {
    const organ = prepare(nested()).blocks.find((block) => block.kind === "organLine" && block.origin.quotations > 0);
    expect(organ).toMatchObject({
      content: [
        { text: "“", face: "roman" },
        { text: "The General Assembly", face: "emphasis" },
        { text: ",", face: "roman" },
      ],
    });
  });

  it("is printed without marks in the style of today", () => {
    const { doc, metadata } = nested();
    expect(toPlainText(prepare({ doc, metadata: { ...metadata, nestedQuoting: "none" } }))).not.toMatch(/[“”]/);
  });

  it("closes after its last sub-paragraph, and takes single marks inside another", () => {
    const inner = decision(organLine("The Committee"), operative(opening("Decides"), ":", sub("To act.")));
    const outer = decision(organLine("The Council"), operative(opening("Recommends"), " this:", quotedDraft(inner)));
    const doc = resolution(title("Two"), decision(organLine("The Assembly"), operative(opening("Adopts"), " this:", quotedDraft(outer))));
    const printed = toPlainText(prepare(draft(doc, { nestedQuoting: "everyParagraph" })));
    expect(printed).toContain("“Recommends this:\n\n“‘The Committee\n\n“‘Decides:\n\n    (a) To act.’”\n");
  });
});

describe("cross-references", () => {
  const referring = (target: string) =>
    draft(
      resolution(
        title("Paths"),
        decision(
          organLine("The General Assembly"),
          operative(opening("Urges"), " States:", named("deep", sub("To act;"))),
          operative(opening("Recalls"), " paragraph ", crossReference(target), " above."),
        ),
      ),
    );

  it("read as the label with its paragraph's number", () => {
    expect(toPlainText(prepare(referring("deep")))).toContain("2. Recalls paragraph 1 (a) above.");
  });

  it("to nowhere print an ellipsis, and a warning says where", () => {
    const { warnings } = prepare(referring("gone"));
    expect(warnings).toEqual([expect.stringContaining("Paragraph O2 refers")]);
  });
});

describe("notes", () => {
  it("at one place are parted by a raised comma", () => {
    expect(toPlainText(prepare(ordinary()))).toContain("Convention,²,³");
  });

  it("are numbered on through annexes", () => {
    expect(prepare(divided()).notes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("belong to the paragraph whose words they follow, even where one note is used twice", () => {
    const note = footnote("A/80/1.");
    const doc = resolution(
      title("Paths"),
      decision(
        organLine("The General Assembly"),
        preambular(opening("Recalling"), " this,", note),
        preambular(opening("Noting"), " that,", note),
        operative("x."),
      ),
    );
    expect(toPlainText(prepare(draft(doc)))).toMatch(/this,¹.*that,²/s);
  });
});

describe("headings", () => {
  it("nest without skipping a depth", () => {
    const depths = prepare(divided()).blocks.flatMap((block) => ("depth" in block ? [block.depth] : []));
    expect(depths).toEqual([1, 2, 2, 3, 2, 3, 2]);
  });
});

describe("characters no format can hold", () => {
  it("are left out with a warning", () => {
    const doc = resolution(title("Pa\u0007ths"), decision(organLine("The General Assembly"), operative("half \ud800 and\u2028break.")));
    const document = prepare(draft(doc));
    expect(toPlainText(document)).toContain("Paths\n\nThe General Assembly\n\nhalf \ufffd and break.");
    expect(document.warnings).toHaveLength(1);
  });

  it("of an ordinary draft are none", () => {
    expect(prepare(ordinary()).warnings).toEqual([]);
  });
});
