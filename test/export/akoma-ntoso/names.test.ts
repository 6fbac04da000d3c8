import { describe, expect, it } from "vitest";
import { annex, annexParagraph, decision, operative, organLine, resolution, title } from "../../../shared/document/builders.js";
import type { Metadata } from "../../../shared/document/index.js";
import { toAkomaNtoso } from "../../../shared/export/index.js";
import { divided, draft, nested, ordinary } from "../drafts.js";

const text = (annexes: number) =>
  resolution(
    title("Paths"),
    decision(organLine("The General Assembly"), operative("Decides.")),
    ...Array.from({ length: annexes }, () => annex(title("List"), annexParagraph("One."))),
  );

/** What the elements of a name say, in the order of the file. */
const values = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} value="([^"]*)"`, "g"))].map(([, value]) => value!);
const work = (metadata: Partial<Metadata>): string => values(toAkomaNtoso(draft(text(0), metadata)), "FRBRuri")[0]!;
const adopted = (number: string, date: string, profile: Metadata["profile"] = "GA"): string =>
  work({ profile, number, status: "adopted", adoption: { meeting: "", date } });

describe("the name of a work", () => {
  it("is that of the United Nations: body, day of adoption, number with a hyphen for the stroke", () => {
    expect(adopted("77/237", "2022-12-30")).toBe("/akn/un/statement/deliberation/unga/2022-12-30/77-237/");
    expect(adopted("2006/19", "2006-07-27", "ECOSOC")).toBe("/akn/un/statement/deliberation/unecosoc/2006-07-27/2006-19/");
    expect(adopted("54/12", "2023-10-11", "HRC")).toBe("/akn/un/statement/deliberation/unga-hrc/2023-10-11/54-12/");
    expect(adopted("2505 (2020)", "2020-01-13", "SC")).toBe("/akn/un/statement/deliberation/unsc/2020-01-13/2505-2020/");
  });

  it("holds special sessions and the letters of parts", () => {
    expect(adopted("ES-11/1", "2022-03-02")).toBe("/akn/un/statement/deliberation/unga/2022-03-02/ES-11-1/");
    expect(adopted("75/253 B", "2021-04-16")).toBe("/akn/un/statement/deliberation/unga/2021-04-16/75-253B/");
  });

  it("of a draft is its symbol and the day of issue, as far as there are any", () => {
    const start = "/akn/un/statement/deliberation/unga";
    expect(work({ symbol: "A/C.3/80/L.12/Rev.1", issued: "2025-11-04" })).toBe(`${start}/2025-11-04/A-C.3-80-L.12-Rev.1/`);
    expect(work({ symbol: "A/C.3/80/L.12" })).toBe(`${start}/A-C.3-80-L.12/`);
    expect(work({})).toBe(`${start}/nn/`);
  });
});

describe("the names of expression, manifestation and annexes", () => {
  const names = (annexes: number): string[] =>
    values(toAkomaNtoso(draft(text(annexes), { number: "77/237", status: "adopted", language: "fr" })), "FRBRthis");

  it("add language, version and format", () => {
    const start = "/akn/un/statement/deliberation/unga/77-237";
    expect(names(0)).toEqual([`${start}/!main`, `${start}/fra@/!main`, `${start}/fra@/!main.xml`]);
  });

  it("call an annex by its name, and several by their numbers", () => {
    expect(
      names(1)
        .slice(3)
        .map((name) => name.slice(name.indexOf("!"))),
    ).toEqual(["!main/annex", "!main/annex", "!main/annex.xml"]);
    expect(
      names(2)
        .filter((name) => name.endsWith(".xml"))
        .map((name) => name.slice(name.indexOf("!"))),
    ).toEqual(["!main.xml", "!main/annex_1.xml", "!main/annex_2.xml"]);
  });
});

describe("the names of elements", () => {
  const ids = (xml: string): string[] => [...xml.matchAll(/ eId="(\w+_\w+)"/g)].map(([, id]) => id!);

  it("are kind and number, from the outside in", () => {
    expect(ids(toAkomaNtoso(ordinary()))).toEqual(
      expect.arrayContaining(["container_1", "para_1__point_a__point_i", "para_3", "authorialNote_3"]),
    );
    expect(ids(toAkomaNtoso(divided()))).toEqual(expect.arrayContaining(["sec_B__para_2", "att_1__para_2__point_a", "att_2__para_1"]));
  });

  it("of a quoted draft begin with that of the paragraph that quotes it", () => {
    expect(ids(toAkomaNtoso(nested()))).toEqual(
      expect.arrayContaining(["para_1__embeddedStructure_1__formula_1", "para_1__embeddedStructure_1__para_1__point_b"]),
    );
  });
});
