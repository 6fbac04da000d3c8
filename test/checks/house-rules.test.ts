import { describe, expect, it } from "vitest";
import { check, draftOf, type ExampleText, fixAll, type HouseRules, houseRulesOf } from "../../shared/checks/index.js";

function house(file: unknown): HouseRules {
  const reading = houseRulesOf(file, "house.yaml");
  if ("faults" in reading) throw new Error(reading.faults.map(({ message }) => message).join("; "));
  return reading.rules;
}

function faults(file: unknown): string[] {
  const reading = houseRulesOf(file, "house.yaml");
  return "faults" in reading ? reading.faults.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`) : [];
}

const found = (text: ExampleText, file: unknown) =>
  check(draftOf(text), { houseRules: house(file) }).map(({ rule, severity, excerpt }) => `${rule} ${severity} “${excerpt}”`);

const says = (words: string): ExampleText => ({ operative: [`*Urges* ${words};`, "*Decides* to consider the matter."] });
const fixedWords = (text: ExampleText, file: unknown): string => {
  const { draft } = fixAll(draftOf(text), { houseRules: house(file) });
  return draft.doc.child(1).child(1).textContent;
};

const preferring = (write: string, not: string | string[]) => ({ all: { preferred: [{ write, not }] } });

describe("preferred wordings", () => {
  it("are found with a reason and put right by the fix", () => {
    const file = {
      all: { preferred: [{ write: "persons with disabilities", not: ["disabled persons"], because: "the Convention’s words." }] },
    };
    const [finding] = check(draftOf(says("disabled persons to act")), { houseRules: house(file) });
    expect(finding).toMatchObject({
      rule: "house-wording",
      severity: "warning",
      excerpt: "disabled persons",
      message: "This house writes “persons with disabilities”, not “disabled persons”: the Convention’s words.",
      source: "House rules (house.yaml)",
    });
    expect(fixedWords(says("disabled persons to act"), file)).toBe("Urges persons with disabilities to act;");
  });

  it("keep a capital at the start, and are whole words", () => {
    const file = preferring("humankind", "people");
    expect(fixedWords({ operative: ["*Urges*: People act, peoples and boat-people do not;", "*Decides* so."] }, file)).toBe(
      "Urges: Humankind act, peoples and boat-people do not;",
    );
  });

  it("are the longer of two that fit", () => {
    const file = { all: { preferred: [preferred("A", "green growth"), preferred("B", "green growth funds")] } };
    expect(found(says("green growth funds to act"), file)).toEqual(["house-wording warning “green growth funds”"]);
  });

  it("are silent where the right words stand around the wrong ones, and in quotations", () => {
    expect(found(says("traditional donors to act"), preferring("traditional donors", "donors"))).toEqual([]);
    expect(found(says("all to read “Donors and funds”"), preferring("partners", "donors"))).toEqual([]);
  });

  it("may hold marks that mean something in patterns", () => {
    expect(found(says("all (and some) to act now+"), preferring("all", ["all (and some)", "now+"]))).toHaveLength(2);
  });
});

const preferred = (write: string, not: string) => ({ write, not });

describe("forbidden wordings", () => {
  it("are found, and have no fix", () => {
    const file = { GA: { forbidden: [{ never: "failed State", severity: "error" }] } };
    const [finding] = check(draftOf(says("each failed State to act")), { houseRules: house(file) });
    expect(finding).toMatchObject({ rule: "house-wording", severity: "error", excerpt: "failed State" });
    expect(finding!.fix).toBeUndefined();
  });

  it("hold for the organ they are given for", () => {
    const file = { HRC: { forbidden: [{ never: "donors" }] } };
    expect(found(says("donors to act"), file)).toEqual([]);
    expect(found({ ...says("donors to act"), organ: "The Human Rights Council" }, file)).toEqual(["house-wording warning “donors”"]);
  });
});

describe("severities", () => {
  const contracted = says("what doesn’t act to act");
  it("are the house’s", () => {
    expect(found(contracted, {})).toEqual(["contraction warning “doesn’t”"]);
    expect(found(contracted, { all: { rules: { contraction: "error" } } })).toEqual(["contraction error “doesn’t”"]);
    expect(found(contracted, { all: { rules: { contraction: "off" } } })).toEqual([]);
  });

  it("of an organ count more than those of all", () => {
    expect(found(contracted, { all: { rules: { contraction: "off" } }, GA: { rules: { contraction: "information" } } })).toEqual([
      "contraction information “doesn’t”",
    ]);
  });

  it("of an organ and of all contradict each other in no fix", () => {
    const opposed = { all: { preferred: [preferred("donors", "partners")] }, GA: { preferred: [preferred("partners", "donors")] } };
    expect(fixedWords(says("donors to act"), opposed)).toBe("Urges partners to act;");
    expect(fixedWords(says("partners to act"), opposed)).toBe("Urges partners to act;");
    const inTurn = { all: { preferred: [preferred("partners", "donors")] }, GA: { preferred: [preferred("all partners", "partners")] } };
    expect(fixedWords(says("donors to act"), inTurn)).toBe("Urges all partners to act;");
  });

  it("hold for all cases of a rule", () => {
    expect(found(says("the UN to act"), {})).toEqual(["abbreviation-in-text error “UN”"]);
    expect(found(says("the UN to act"), { all: { rules: { "abbreviation-in-text": "information" } } })).toEqual([
      "abbreviation-in-text information “UN”",
    ]);
  });

  it("give an organ a rule that is not its custom", () => {
    const text = { organ: "The Security Council", operative: ["*Urges* it to organise;", "*Decides* to remain seized of the matter."] };
    expect(found(text, {})).toEqual([]);
    expect(found(text, { SC: { rules: { "spelling-ise": "warning" } } })).toEqual(["spelling-ise warning “organise”"]);
  });
});

describe("a file of house rules", () => {
  it.each([
    [{ al: {} }, ["al: “al” is not known here; allowed are all, GA, ECOSOC, HRC, SC"]],
    [{ all: { prefered: [] } }, ["all.prefered: “prefered” is not known here; allowed are preferred, forbidden, rules"]],
    [
      { all: { rules: { contraction: "grave" } } },
      ["all.rules.contraction: “grave” is not allowed here; allowed are error, warning, information, off"],
    ],
    [
      { all: { rules: { contractions: "off" } } },
      ["all.rules.contractions: there is no rule “contractions”; the catalogue of rules lists all names"],
    ],
    [{ all: { rules: { "call-on": "off" } } }, ["all.rules.call-on: there is no rule “call-on”; perhaps “calls-on” is meant"]],
    [{ all: { preferred: [{ write: "x" }] } }, ["all.preferred.0.not: “not” is missing"]],
    [{ all: { preferred: [{ write: " ", not: "x" }] } }, ["all.preferred.0.write: here stand words, and they may not be blank"]],
    [{ all: { forbidden: ["x"] } }, ["all.forbidden.0: here stands a list of names, each with a colon and what belongs to it"]],
    [
      { all: { preferred: [preferred("a", "b"), preferred("b", "c")] } },
      ["all.preferred.1.write: “b” is preferred here, and not wanted elsewhere in “all”"],
    ],
  ])("is refused with the place and what is allowed: %j", (file, expected) => {
    expect(faults(file)).toEqual(expected);
  });

  it("may be empty, and may have empty lists", () => {
    expect(faults(null)).toEqual([]);
    expect(faults({ all: null, GA: { preferred: null, rules: null } })).toEqual([]);
  });

  it("is data that can be sent to another thread", () => {
    const rules = house(preferring("a", "b"));
    expect(structuredClone(rules)).toEqual(rules);
  });
});
