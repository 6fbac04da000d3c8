import { describe, expect, it } from "vitest";
import { assignmentsIn, termsOf } from "../../shared/language/index.js";

const texts = (spans: readonly { readonly text: string }[]): string[] => spans.map(({ text }) => text);

/** One assignment as words: who, what, for whom, by when, on which means. */
const read = (paragraph: string) =>
  assignmentsIn(paragraph).map(({ verb, addressee, tasks, beneficiaries, deadlines, resources }) => ({
    verb: verb.text,
    who: addressee?.text ?? null,
    what: texts(tasks),
    whom: texts(beneficiaries),
    when: texts(deadlines),
    means: resources.map(({ kind, text }) => `${kind}: ${text}`),
  }));

describe("what a paragraph asks", () => {
  it("is read limb by limb", () => {
    expect(
      read(
        "Invites Member States, once they have considered the operational manual, to consider the possibility of using it, and requests the United Nations Office on Drugs and Crime, within available extrabudgetary resources, not excluding the use of existing resources from the regular budget of the Office, to provide to Member States, upon request, technical assistance and advice in implementing the manual;",
      ),
    ).toEqual([
      { verb: "Invites", who: "Member States", what: ["to consider the possibility of using it"], whom: [], when: [], means: [] },
      {
        verb: "requests",
        who: "the United Nations Office on Drugs and Crime",
        what: ["to provide to Member States, upon request, technical assistance and advice in implementing the manual"],
        whom: ["Member States"],
        when: [],
        means: [
          "extrabudgetary: within available extrabudgetary resources, not excluding the use of existing resources from the regular budget of the Office",
        ],
      },
    ]);
  });

  it("has a session, and several tasks", () => {
    expect(
      read(
        "Requests the Executive Director to report to the Commission, at its nineteenth session, on the implementation of the present resolution, and to share the report with the Conference of the Parties.",
      ),
    ).toMatchObject([
      {
        who: "the Executive Director",
        what: [
          "to report to the Commission, at its nineteenth session, on the implementation of the present resolution",
          "to share the report with the Conference of the Parties",
        ],
        when: ["at its nineteenth session"],
      },
    ]);
  });

  it("keeps the clause that makes an addressee another one, and lists of them", () => {
    expect(read("Calls upon Member States that have not yet done so, in furtherance of the fight, to sign the Convention;")[0]!.who).toBe(
      "Member States that have not yet done so",
    );
    expect(read("Calls upon States parties to the Convention to take measures;")[0]!.who).toBe("States parties to the Convention");
    expect(read("Encourages Member States, relevant organizations and other donors to contribute;")[0]!.who).toBe(
      "Member States, relevant organizations and other donors",
    );
    expect(read("Recommends to the General Assembly the adoption of the following draft resolution:")[0]!.who).toBe("the General Assembly");
  });

  it("names nobody where a thing is asked for", () => {
    expect(read("Encourages the establishment of a fund to support victims;")).toMatchObject([{ who: null }]);
    expect(read("Calls for the provision of assistance to victims;")).toMatchObject([{ who: null, whom: ["victims"] }]);
    expect(read("Decides to remain seized of the matter.")).toMatchObject([{ who: null, what: ["to remain seized of the matter"] }]);
  });

  it("is read where it is only reported", () => {
    const [assignment] = assignmentsIn(
      "Recalling its resolution 59/154 of 20 December 2004, in which it requested the Office, subject to the availability of extrabudgetary resources, to prepare a manual,",
    );
    expect(assignment).toMatchObject({ reported: true, base: "requests", addressee: { text: "the Office" } });
    expect(assignment!.resources).toMatchObject([
      { kind: "extrabudgetary", text: "subject to the availability of extrabudgetary resources" },
    ]);
  });

  it("does not take for a task what an infinitive only explains", () => {
    expect(read("Requests the Office to provide assistance to States, upon request, to enable them to act;")[0]!.what).toHaveLength(1);
    expect(read("Urges States to sign and to ratify the Convention, with a view to its early entry into force;")[0]!.what).toEqual([
      "to sign",
      "to ratify the Convention",
    ]);
  });

  it("stops at a verb that asks nothing", () => {
    expect(
      read("Requests the Secretary-General to report at its sixtieth session, and notes the adequate resources of the Office;"),
    ).toMatchObject([{ what: ["to report at its sixtieth session"], means: [] }]);
  });

  it("is nothing in a paragraph that asks nothing", () => {
    expect(assignmentsIn("Notes with satisfaction the publication of the manual, and expresses its appreciation to the group;")).toEqual(
      [],
    );
    expect(assignmentsIn("")).toEqual([]);
  });
});

describe("deadlines", () => {
  const when = (words: string): string[] => termsOf(words).deadlines.map(({ kind, text }) => `${kind}: ${text}`);

  it("are sessions, dates and intervals", () => {
    expect(when("to report at its eightieth and eighty-second sessions")).toEqual(["session: at its eightieth and eighty-second sessions"]);
    expect(when("to finish by 2030 and to report annually")).toEqual(["date: by 2030", "interval: annually"]);
    expect(when("to extend the mandate for a period of two years")).toEqual(["date: for a period of two years"]);
    expect(when("to include in the provisional agenda of its seventy-eighth session the item")).toEqual([
      "session: of its seventy-eighth session",
    ]);
  });

  it("are not sessions that lie behind", () => {
    expect(when("to implement the plan adopted by the Commission at its sixty-second session")).toEqual([]);
    expect(when("the outcome of the sixty-second session of the Commission")).toEqual([]);
  });
});

describe("places", () => {
  it("are those of the words", () => {
    const text = "Also requests the Office, within its mandate, to provide, within existing resources, training to States by 2030;";
    for (const { verb, addressee, tasks, beneficiaries, deadlines, resources } of assignmentsIn(text)) {
      for (const span of [verb, addressee!, ...tasks, ...beneficiaries, ...deadlines, ...resources]) {
        expect(text.slice(span.from, span.to)).toBe(span.text);
      }
      expect(resources).toHaveLength(2);
    }
    expect.assertions(8);
  });
});
