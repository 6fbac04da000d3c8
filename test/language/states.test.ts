import { describe, expect, it } from "vitest";
import { abbreviations, namedBodies, stateNamed, states } from "../../shared/language/index.js";

describe("the States", () => {
  it("are the 193 Members and two observers", () => {
    expect(states.filter(({ observer }) => !observer)).toHaveLength(193);
    expect(states.filter(({ observer }) => observer).map(({ name }) => name)).toEqual(["Holy See", "State of Palestine"]);
  });

  it("stand in the order of lists, accents making no difference", () => {
    const keys = states.map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(states.length);
  });

  it("have a name for lists, one for sentences and a formal one", () => {
    expect(stateNamed("Bolivia (Plurinational State of)")).toMatchObject({
      inText: "the Plurinational State of Bolivia",
      formalName: "Plurinational State of Bolivia",
    });
    expect(stateNamed("Sudan")).toMatchObject({ inText: "the Sudan", formalName: "Republic of the Sudan" });
    expect(stateNamed("Barbados")).toMatchObject({ inText: "Barbados", formalName: "Barbados" });
  });

  it.each([
    ["Vietnam", "Viet Nam"],
    ["the Czech Republic", "Czechia"],
    ["Turkey", "Türkiye"],
    ["Cote d'Ivoire", "Côte d’Ivoire"],
    ["United Kingdom", "United Kingdom of Great Britain and Northern Ireland"],
    ["Guinea", "Guinea"],
    ["Niger", "Niger"],
    ["Ireland", "Ireland"],
  ])("are found by any of their names: %s", (name, expected) => {
    expect(stateNamed(name)?.name).toBe(expected);
  });

  it("are not found by what names none", () => {
    expect(stateNamed("Atlantis")).toBeNull();
  });

  it("remember until when a former name was right", () => {
    expect(stateNamed("Türkiye")?.otherNames).toContainEqual({ name: "Turkey", until: "2022-06" });
    expect(stateNamed("Viet Nam")?.otherNames).toContainEqual({ name: "Vietnam", until: "" });
  });
});

describe("the bodies", () => {
  it("are named once each, and their short titles are words of their names", () => {
    expect(new Set(namedBodies.map(({ name }) => name)).size).toBe(namedBodies.length);
    for (const { name, shortTitle } of namedBodies) {
      for (const word of shortTitle?.split(" ") ?? []) expect(name.split(" ")).toContain(word);
    }
  });

  it("give abbreviations their names", () => {
    expect(abbreviations.get("UNODC")).toBe("United Nations Office on Drugs and Crime");
    expect(abbreviations.has("UN-Women")).toBe(false);
  });
});
