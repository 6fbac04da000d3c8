import { abbreviations, namedBodies } from "../../language/index.js";
import { exceptSecurityCouncil, type Rule } from "../rule.js";
import { abbreviationManual } from "../sources.js";
import { writtenForms } from "../written-forms.js";

/** What goes on with a capital is a name, “NGO Delegation”, “UNCITRAL Day”, but for these: “the UNODC Executive Director”. */
const officials = "Administrator|Convention|Director|Executive|Headquarters|High|Member|Secretariat";
/** “UN-Women” and “UNEP@50” are names, too. */
const short = new RegExp(`\\b(?<![/(.\u2011-])(?:${[...abbreviations.keys()].join("|")})(?![\\w/.@)\u2011-])`, "g");
const partOfName = new RegExp(`^ (?!(?:${officials})\\b)[A-Z]`);
/** Never in a resolution. */
const gravest = new Set(["UN", "SG", "UNSG", "ECOSOC", "UNGA", "UNSC"]);
/** Now and then in adopted ones. */
const tolerated = new Set(["IAEA", "UNRWA", "SDG", "SDGs", "ICTs"]);

const bodies = new Set(namedBodies.flatMap((body) => body.abbreviations));
const afterArticle = /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]|[Tt]h(?:is|at|ese|ose)) $/;

/** What an abbreviation stands for at its place: with a capital at the start of a text, and with the article a body has. */
function nameAt(text: string, from: number, written: string): string {
  const name = abbreviations.get(written)!;
  if (from === 0) return name.slice(0, 1).toUpperCase() + name.slice(1);
  return bodies.has(written) && !afterArticle.test(text.slice(Math.max(0, from - 40), from)) ? `the ${name}` : name;
}

export const abbreviationInText: Rule = {
  id: "abbreviation-in-text",
  topic: "words",
  title: "Abbreviation",
  why: "Resolutions do not abbreviate the names of organs, offices and programmes.",
  source: abbreviationManual,
  severity: exceptSecurityCouncil("warning"),
  scope: "text",
  check: (run) => {
    // A note cites as the source does, an annex speaks for nobody, and titles have a rule of their own.
    if (run.kind === "note" || run.kind === "title" || (run.kind === "paragraph" && run.part === null)) return [];
    const { text } = run.words;
    // All of them have two capitals in a row, which most paragraphs do not.
    if (!/[A-Z]{2}/.test(text)) return [];
    return writtenForms(
      run,
      [{ wrong: short, right: (match) => nameAt(text, match.index, match[0]) }],
      (right, wrong) => `Resolutions do not abbreviate: “${right}” instead of “${wrong}”.`,
      "confirm",
    ).flatMap((report) => {
      const written = text.slice(report.from, report.to);
      if (gravest.has(written)) return [{ ...report, severity: "error" as const }];
      if (tolerated.has(written)) return [{ ...report, severity: "information" as const }];
      return partOfName.test(text.slice(report.to, report.to + 40)) ? [] : [report];
    });
  },
  examples: {
    wrong: [
      {
        text: { operative: ["*Requests* UNODC to report."] },
        corrected: { operative: ["*Requests* the United Nations Office on Drugs and Crime to report."] },
      },
      {
        text: { operative: ["*Invites* NGOs to report."] },
        corrected: { operative: ["*Invites* non-governmental organizations to report."] },
      },
      {
        text: { operative: ["*Invites* the UNDP Administrator to report."] },
        corrected: { operative: ["*Invites* the United Nations Development Programme Administrator to report."] },
      },
    ],
    right: [
      { operative: ["*Requests* the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women) to report."] },
      { operative: ["*Welcomes* the UNCITRAL Day events and the NGO Delegation."] },
    ],
  },
};
