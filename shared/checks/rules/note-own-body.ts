import { builtInTable, canBeOf } from "../../citations/index.js";
import type { Profile } from "../../document/index.js";
import type { NoteText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const named = /^(See )?General Assembly (r)(?=esolutions? )/;
const bare = /^(See )?([Rr])esolutions? ((?:S-|ES-)?\d{1,3}\/\d+(?: [A-Z]\b)?|\d+(?: [A-Z])? \([IVXLC]+\))/;

export const noteOwnBody: Rule = {
  id: "note-own-body",
  topic: "citations and notes",
  title: "Organ in a note",
  why: "A note names the organ of a resolution unless it is the organ that speaks: the Assembly’s texts say “Resolution 55/25”, the Council’s “General Assembly resolution 55/25”.",
  source: adoptedTexts("4,477 notes to 45 in the Assembly, 348 to 1 in the Economic and Social Council"),
  severity: exceptSecurityCouncil("warning"),
  scope: "note",
  check: (note): Report[] => {
    const { profile, quoted } = note.speaker;
    const { text } = note.words;
    const own = named.exec(text);
    // The quoted draft of another organ is found with the name and without it.
    if (profile === "GA" && own && !quoted) {
      return [rewritten(note, own[0].length, own[1] ? "See r" : "R", "The text is the Assembly’s own, so the note does not name it")];
    }
    const foreign = bare.exec(text);
    if (!foreign || profile === "GA" || !isOfAssembly(foreign[3]!, profile)) return [];
    return [
      rewritten(
        note,
        foreign[1] ? "See r".length : 1,
        `${foreign[1] ?? ""}General Assembly r`,
        "The resolution is the Assembly’s, and the text is not, so the note names it",
      ),
    ];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ["*Recalling* the Convention,[^General Assembly resolution 55/25, annex I.]"] },
        corrected: { preamble: ["*Recalling* the Convention,[^Resolution 55/25, annex I.]"] },
      },
      {
        text: { organ: "The Economic and Social Council", preamble: ["*Recalling* the Convention,[^See resolution 55/25, annex I.]"] },
        corrected: {
          organ: "The Economic and Social Council",
          preamble: ["*Recalling* the Convention,[^See General Assembly resolution 55/25, annex I.]"],
        },
      },
    ],
    right: [
      { preamble: ["*Recalling* the Convention,[^Resolution 55/25, annex I.]"] },
      { organ: "The Economic and Social Council", preamble: ["*Recalling* the Convention,[^General Assembly resolution 55/25, annex I.]"] },
    ],
  },
};

function rewritten(note: NoteText, to: number, text: string, reason: string): Report {
  const right = `${text}${/^esolutions?/.exec(note.words.text.slice(to))![0]}`;
  return {
    at: note,
    from: 0,
    to,
    message: `${reason}: “${right} …”.`,
    fix: { kind: "automatic", title: `Write “${right}”`, edits: [replacing(note, 0, to, text)] },
  };
}

/** The Human Rights Council numbers like the Assembly, and the Council of old like the Assembly of old: what is known decides. */
function isOfAssembly(number: string, speaker: Profile): boolean {
  const form = /\([IVXLC]+\)/.test(number) ? "roman" : "session";
  return !canBeOf(speaker, form) || (builtInTable().has(`GA ${number}`) && !builtInTable().has(`${speaker} ${number}`));
}
