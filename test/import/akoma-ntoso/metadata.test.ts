import { describe, expect, it } from "vitest";
import { serializeDraft } from "../../../shared/document/index.js";
import { statesOf } from "../../../shared/import/states.js";
import { importedStatement, numbered, organ } from "./xml.js";

const work = (body: string, language = "eng") =>
  `<identification><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/${body}/2020-12-10/75-100/"/></FRBRWork><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification>`;

const cover = `<coverPage><p><docNumber refersTo="#symbol">A/RES/75/100</docNumber></p><p><docStatus>Distr.: General</docStatus></p>
  <p><docDate date="2020-12-18">18 December 2020</docDate></p><p><session>Seventy-fifth session</session></p>
  <p><inline name="agenda item">Agenda item 55</inline></p><p><inline name="agenda item name">Missions</inline></p>
  <p><docProponent>[on the report of the Committee (<inline name="originating document">A/75/414</inline>)]</docProponent></p></coverPage>`;

const preface =
  '<preface><p><docNumber>75/100.</docNumber><docTitle><span class="bold">\n Review of missions</span></docTitle></p></preface>';
const conclusions = `<conclusions><p><inline name="adoptionMeeting" title="41st">41st plenary meeting</inline><eol/><docDate date="2020-12-10">10 December 2020</docDate></p></conclusions>`;

describe("The masthead of an Akoma Ntoso text", () => {
  it("is what cover page, preface and conclusions say", () => {
    const { draft } = importedStatement({ meta: `<meta>${work("unga")}</meta>`, cover, preface, after: conclusions });
    expect(draft.doc.firstChild!.textContent).toBe("Review of missions");
    expect(draft.metadata).toEqual({
      symbol: "A/RES/75/100",
      number: "75/100",
      profile: "GA",
      status: "adopted",
      session: "Seventy-fifth session",
      agendaItem: "55: Missions",
      sponsors: [],
      distribution: "General",
      issued: "2020-12-18",
      provenance: "on the report of the Committee (A/75/414)",
      adoption: { meeting: "41st plenary meeting", date: "2020-12-10" },
      language: "en",
      nestedQuoting: "none",
    });
  });

  it("has the letter of 75/100 B from the symbol", () => {
    const { draft } = importedStatement({ cover: cover.replace("75/100<", "75/100 B<"), preface });
    expect(draft.metadata.number).toBe("75/100 B");
  });

  it("holds a day that nobody entered for no day, whatever stands in its place", () => {
    const none = conclusions.replace("2020-12-10", "0001-01-01");
    expect(importedStatement({ after: none }).draft.metadata.adoption).toEqual({ meeting: "41st plenary meeting", date: "" });
  });

  it("takes number and adoption of a Security Council resolution from the cover", () => {
    const of = `<coverPage><p><docTitle>Resolution 2509 (2020)</docTitle></p><p><docTitle>Adopted at its <inline name="adoptionMeeting">8719th meeting</inline>, on <docDate date="2020-02-11">11 February 2020</docDate></docTitle></p></coverPage>`;
    const { metadata } = importedStatement({
      meta: `<meta>${work("unsc")}</meta>`,
      cover: of,
      preamble: organ("The Security Council,"),
    }).draft;
    expect(metadata).toMatchObject({ number: "2509 (2020)", profile: "SC", adoption: { meeting: "8719th meeting", date: "2020-02-11" } });
  });

  it("knows the organ and the language where the words are not English", () => {
    const { metadata } = importedStatement({
      meta: `<meta>${work("unga-hrc", "fra")}</meta>`,
      preamble: organ("Le Conseil des droits de l’homme,"),
    }).draft;
    expect(metadata).toMatchObject({ profile: "HRC", language: "fr" });
  });

  it("knows by its symbol whose a text is that no organ opens, such as a statement of the President of the Security Council", () => {
    const of = (symbol: string) =>
      importedStatement({
        meta: "<meta/>",
        cover: `<coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p></coverPage>`,
        preamble: "",
      }).draft.metadata;
    expect(of("S/PRST/2020/11")).toMatchObject({ symbol: "S/PRST/2020/11", profile: "SC", status: "adopted", number: "" });
    expect(["A/C.3/75/L.2", "E/2021/L.9", "A/HRC/45/L.3"].map((symbol) => of(symbol).profile)).toEqual(["GA", "ECOSOC", "HRC"]);
    expect(of("A/C.3/75/L.2").status).toBe("draft");
  });

  it("names the subjects once each, and the sponsors", () => {
    const keyword = (shown: string) => `<keyword value="x" showAs="${shown}"/>`;
    const steps = `<workflow><step outcome="draftResolution" by="Albania, Bosnia and Herzegovina and Chile"/><step outcome="draftResolutionAdditionalSponsors" by="Peru"/><step outcome="adopted" by="Nobody"/></workflow>`;
    const meta = `<meta><classification>${keyword("sdg_3")}${keyword("women&amp;#39;s_health")}${keyword("sdg_3")}${keyword("WOMEN&apos;S HEALTH")}${keyword("http://eurovoc.europa.eu/310")}</classification>${steps}</meta>`;
    const { metadata } = importedStatement({ meta }).draft;
    expect(metadata.subjects).toEqual(["SDG 3", "women’s health"]);
    expect(metadata.sponsors).toEqual(["Albania", "Bosnia and Herzegovina", "Chile", "Peru"]);
  });

  it("leaves no trace of subjects and labels in a file that has none", () => {
    const text = serializeDraft(importedStatement({ body: numbered("1.", "Decides", "so;") + numbered("2.", "Ends", "here.") }).draft);
    expect(text).not.toContain("subjects");
    expect(text).not.toContain('"label"');
  });

  it("leaves out how the votes fell, by name", () => {
    const vote =
      '<conclusions><p><docDate date="2020-12-10">10 December 2020</docDate></p><p><vote>Adopted by 32 votes to 13</vote></p></conclusions>';
    const { summary } = importedStatement({ after: vote });
    expect(summary.dropped).toMatchObject([{ reason: "voting record", text: "<p><vote>Adopted by 32 votes to 13</vote></p>" }]);
  });
});

describe("A list of sponsors", () => {
  it("is cut into States, whose names may hold an “and”", () => {
    expect(statesOf("Trinidad and Tobago")).toEqual(["Trinidad and Tobago"]);
    expect(statesOf("Cuba and United Kingdom of Great Britain and Northern Ireland")).toEqual([
      "Cuba",
      "United Kingdom of Great Britain and Northern Ireland",
    ]);
    expect(statesOf("")).toEqual([]);
  });
});
