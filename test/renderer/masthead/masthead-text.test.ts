import { describe, expect, it } from "vitest";
import { adoptionLines, mastheadText } from "../../../renderer/masthead/masthead-text.js";
import { emptyMetadata } from "../../../shared/document/index.js";

describe("the masthead", () => {
  it("says what a draft is, and who submits it", () => {
    const draft = { ...emptyMetadata("ECOSOC"), sponsors: ["Chile", "Peru"], distribution: "Limited" as const };
    expect(mastheadText(draft)).toMatchObject({
      organ: "Economic and Social Council",
      sponsors: "Chile and Peru: draft resolution",
      distribution: "Distr.: Limited",
      original: "Original: English",
    });
  });
  it("speaks the language of the text, where documents in it do", () => {
    const adopted = { ...emptyMetadata("HRC"), status: "adopted" as const, distribution: "General" as const, issued: "2024-08-19" };
    const heads = (["ar", "fr", "ru", "en"] as const).map((language) => mastheadText({ ...adopted, language }));
    expect(heads.map(({ unitedNations }) => unitedNations)).toEqual([
      "الأمم المتحدة",
      "Nations Unies",
      "Организация Объединенных Наций",
      "United Nations",
    ]);
    expect(heads.map(({ organ }) => organ)).toEqual([
      "مجلس حقوق الإنسان",
      "Conseil des droits de l’homme",
      "Совет по правам человека",
      "Human Rights Council",
    ]);
    expect(heads.map(({ distribution, date }) => `${distribution}, ${date}`)).toEqual([
      // The mark keeps an English date from being turned around among Arabic words.
      "Distr.: General, \u200e19 August 2024",
      "Distr. générale, 19 août 2024",
      "Distr.: General, 19 August 2024",
      "Distr.: General, 19 August 2024",
    ]);
  });
  it("says of a draft in another language what its print says, and nothing in English", () => {
    for (const language of ["ar", "es", "fr", "ru", "zh"] as const) {
      const draft = { ...emptyMetadata("GA"), language };
      expect(mastheadText(draft)).toMatchObject({ sponsors: "", original: "" });
      expect(mastheadText({ ...draft, sponsors: ["Brasil", "Perú"] }).sponsors).toBe("Brasil, Perú");
    }
  });
  it("has the item of the agenda as it prints, number and words on lines of their own", () => {
    const imported = { ...emptyMetadata("HRC"), agendaItem: "3: Promotion and protection of all human rights" };
    expect(mastheadText(imported)).toMatchObject({
      agendaItem: "Agenda item 3",
      agendaTitle: "Promotion and protection of all human rights",
    });
    expect(mastheadText({ ...imported, language: "fr", agendaItem: "73 a): Aide" })).toMatchObject({
      agendaItem: "Point 73 a) de l’ordre du jour",
    });
    expect(mastheadText({ ...imported, agendaItem: "Agenda item 6" })).toMatchObject({ agendaItem: "Agenda item 6", agendaTitle: "" });
  });
  it("does not call the language of a translation the original", () => {
    const adopted = { ...emptyMetadata("HRC"), status: "adopted" as const, distribution: "General" as const };
    expect(mastheadText({ ...adopted, language: "ar" }).original).toBe("");
    expect(mastheadText(adopted).original).toBe("Original: English");
    expect(mastheadText({ ...adopted, profile: "GA" }).original).toBe("");
  });
  it("names an adopted text by its number where it has no symbol", () => {
    const adopted = { ...emptyMetadata("ECOSOC"), status: "adopted" as const, number: "2009/24" };
    expect(mastheadText(adopted)).toMatchObject({ symbol: "Resolution 2009/24", sponsors: "" });
    expect(mastheadText({ ...adopted, language: "fr" }).symbol).toBe("Résolution 2009/24");
  });
  it("has an adoption line only where the text is adopted", () => {
    const adoption = { meeting: "44th plenary meeting", date: "2009-07-30" };
    const metadata = { ...emptyMetadata("ECOSOC"), adoption };
    expect(adoptionLines(metadata)).toEqual([]);
    expect(adoptionLines({ ...metadata, status: "adopted" })).toEqual(["44th plenary meeting", "30 July 2009"]);
    expect(adoptionLines({ ...metadata, status: "adopted", language: "ru" })).toEqual(["44th plenary meeting", "30 июля 2009 года"]);
  });
});
