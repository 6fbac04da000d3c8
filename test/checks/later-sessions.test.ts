import { describe, expect, it } from "vitest";
import { draftOf, type ExampleText } from "../../shared/checks/examples/text.js";
import { check } from "../../shared/checks/index.js";

/** Texts such as later sessions adopt, with numbers, bodies and instruments that no table here has. */
const later: Readonly<Record<string, ExampleText>> = {
  "the Assembly’s eighty-first session": {
    title: "Follow-up to the Pact for the Future",
    metadata: {
      status: "adopted",
      session: "Eighty-first session",
      number: "81/212",
      adoption: { meeting: "70th plenary meeting", date: "2026-12-18" },
    },
    preamble: [
      "*Recalling* its resolutions 79/1 of 22 September 2024, entitled “The Pact for the Future”, and its annexes, 80/314 of 21 August 2026 and 81/5 of 9 October 2026,",
      "*Recalling also* Economic and Social Council resolution 2026/31 of 23 July 2026, Human Rights Council resolution 63/12 of 7 October 2026 and Security Council resolution 2842 (2026) of 30 October 2026,",
      "*Welcoming* the establishment of the Independent International Scientific Panel on Artificial Intelligence and the Global Dialogue on Artificial Intelligence Governance,",
      "*Noting* the Convention on the Rights of Future Generations[^United Nations, *Treaty Series*, vol. 3401, No. 61203.] and the United Nations Framework Convention on International Tax Cooperation,",
      "*Thanking* Cabo Verde, Côte d’Ivoire, Czechia, Eswatini, the Kingdom of the Netherlands, North Macedonia and Türkiye for their support,",
    ],
    operative: [
      "*Takes note* of the report of the Secretary-General;[^A/81/245.]",
      "*Requests* the Secretary-General to submit to the General Assembly at its eighty-third session a report on the implementation of the present resolution;",
      "*Decides* to include in the provisional agenda of its eighty-second session the item entitled “Follow-up to the Summit of the Future”.",
    ],
  },
  "the Council of 2026": {
    organ: "The Economic and Social Council",
    title: "Report of the Committee for Development Policy on its twenty-eighth session",
    metadata: {
      status: "adopted",
      session: "2026 session",
      number: "2026/12",
      adoption: { meeting: "22nd plenary meeting", date: "2026-06-10" },
    },
    preamble: [
      "*Recalling* its resolutions 2026/3 of 14 April 2026 and 2026/8 of 10 June 2026,",
      "*Recalling also* General Assembly resolutions 80/332 of 13 May 2026 and 80/340 A and B of 30 June 2026,",
      "*Taking note* of the Sevilla Commitment and the Doha Political Declaration of the Second World Summit for Social Development,",
    ],
    operative: [
      "*Takes note* of the report of the Committee for Development Policy on its twenty-eighth session;[^*Official Records of the Economic and Social Council, 2026, Supplement No. 13* (E/2026/33).]",
      "*Requests* the Committee, at its twenty-ninth session, to examine the theme of the 2027 session of the Economic and Social Council.",
    ],
  },
  "the Human Rights Council’s sixtieth session and after": {
    organ: "The Human Rights Council",
    title: "Human rights and emerging neurotechnologies",
    metadata: {
      status: "adopted",
      session: "Sixty-third session",
      number: "63/7",
      adoption: { meeting: "41st meeting", date: "2026-10-06" },
    },
    preamble: [
      "*Recalling* its resolutions 51/3 of 6 October 2022, 61/6 of 2 April 2026 and 62/9 of 6 July 2026,",
      "*Recalling also* General Assembly resolution 60/251 of 15 March 2006 and all Council resolutions adopted since its sixtieth session,",
    ],
    operative: [
      "*Requests* the Advisory Committee to present a study on the matter to the Human Rights Council at its sixty-sixth session;",
      "*Decides* to remain seized of the matter.",
    ],
  },
  "the Security Council of 2026": {
    organ: "The Security Council",
    title: "",
    metadata: { status: "adopted", number: "2815 (2026)", adoption: { meeting: "10123rd meeting", date: "2026-02-27" } },
    preamble: [
      "*Recalling* its resolutions 2719 (2023), 2780 (2025) and 2793 (2025) and its presidential statement S/PRST/2026/2,",
      "*Reiterating* its support for the Gang Suppression Force and the United Nations Support Office in Haiti,",
    ],
    operative: ["*Decides* to extend the mandate until 31 January 2027;", "*Decides* to remain actively seized of the matter."],
  },
};

describe("texts of sessions that nobody here has seen", () => {
  it.each(Object.entries(later))("are without errors and warnings, such as one of %s", (_, text) => {
    const grave = check(draftOf(text)).filter(({ severity }) => severity !== "information");
    expect(grave.map(({ rule, reference, message }) => `${rule} ${reference}: ${message}`)).toEqual([]);
  });
});
