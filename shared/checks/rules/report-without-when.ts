import { isSecretariat } from "../../language/index.js";
import { ownAssignments } from "../facts/mandates.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** Who is asked to report, or to submit a report. */
const reporting = /\bto (?:(?:also|further|regularly|continue to) )*(?:report|(?:submit|present|prepare)\b(?=[^;]*\breports?\b))/;
/** The report on what became of the text, which its organ waits for. */
const followUp = /\bimplementation of (?:the present|this) resolution\b/;
/** Others: to a body by name, or a document by itself. What is told in passing, “and to report thereon”, has its time in the series it belongs to. */
const report =
  /\bto the (?:[A-Z][a-z]+ )*(?:Assembly|Council|Commission|Committee)\b|\b(?:submit|present) (?:an?|his|her) (?:[a-z-]+ ){0,3}report\b/;
/** “any actions that impede” are reported whenever there are some. */
const whenever = /\breport(?: to [^,;]*?)? any\b|\bincidents occur\b/;
/** Whoever reports by the rules of their own, as States and other organs do, need not be told when. */
const reporters =
  /\b(?:Special|Independent|Group|Panel|Mechanism|Expert|Experts|Envoy|Coordinator|Rapporteur|Representative|Committee|Commission|Board|Tribunal|Mission|Programme|Chair)\b/;
const reportsOnRequest = (addressee: string): boolean => isSecretariat(addressee) || reporters.test(addressee);
const request = /request/i;

/** Anything that says when, how often or on which occasion; as one pattern they would take the engine ten times as long to compile. */
const occasions = [
  /\b(?:sessions?|annual(?:ly)?|yearly|biennial(?:ly)?|biannual(?:ly)?|triennial(?:ly)?|quadrennial(?:ly)?|quarterly|monthly|regular(?:ly)?|periodic(?:ally)?|months|days|weeks|hours|every|interim|oral|forthcoming|immediately|promptly|urgently|expeditiously|thereafter)\b/,
  /\b(?:each|per|that|this|next|following|one|two|three|four|five|\d) years?\b|\bnext\b/,
  /\b(?:by|in|before|until|than|for|of|from|[A-Z][a-z]+)[ \u00A0](?:19|20)\d\d\b/,
  /\bas (?:necessary|needed|appropriate|required|soon|developments|part of)\b|\bat the (?:appropriate|earliest|latest)\b|\bon the occasion\b|\bexisting reporting\b/,
  /(?<!\binclude )\b(?:in|through) (?:the context of )?(?:his|her|its|their|the|future|established)(?: [a-z-]+){0,3} (?:reports?|reporting|reviews?|overview|budget|submissions?|methods)\b|\bwhen (?:submitting|considering|presenting)\b/,
];
const hasOccasion = (asked: string): boolean => occasions.some((pattern) => pattern.test(asked));

export const reportWithoutWhen: Rule = {
  id: "report-without-when",
  topic: "budget and procedure",
  title: "Report without a date",
  why: "A report that is not asked for at a session, in a year or at intervals may never come, and no agenda waits for it.",
  source: adoptedTexts("all but a few in a thousand requests for a report to a body say when"),
  // A warning only for the report on the text itself; of others, adopted texts leave the time open now and then.
  severity: everywhere("warning"),
  scope: "paragraph",
  check: (paragraph) => {
    const { part, words, speaker } = paragraph;
    const { text } = words;
    if (part !== "operative" || !text.includes("report") || !request.test(text)) return [];
    const assignments = ownAssignments(words);
    for (const [index, { base, verb, addressee }] of assignments.entries()) {
      const asked = text.slice(verb.to, assignments[index + 1]?.verb.from);
      const match = reporting.exec(asked);
      if (!match || !(base === "requests" || base.endsWith("request")) || !addressee || !reportsOnRequest(addressee.text)) continue;
      const grave = followUp.test(asked);
      if ((!grave && !report.test(asked)) || whenever.test(asked) || hasOccasion(asked)) continue;
      const example = speaker.profile === "SC" ? "within six months" : "at its eighty-first session";
      const message = `This asks for a report but does not say when; name a session, a year or an interval, such as “${example}”.`;
      const from = verb.to + match.index;
      return [{ at: paragraph, from, to: from + match[0].length, message, ...(grave ? {} : { severity: "information" as const }) }];
    }
    return [];
  },
  examples: {
    wrong: [
      {
        text: {
          operative: [
            "*Requests* the Secretary-General to report to the General Assembly on the implementation of the present resolution.",
          ],
        },
      },
      {
        text: {
          operative: ["*Notes* the study, and requests the Office to submit a report on the implementation of the present resolution."],
        },
      },
    ],
    right: [
      {
        operative: [
          "*Requests* the Secretary-General to submit to the General Assembly at its eighty-first session a report on the implementation of the present resolution.",
        ],
      },
      { operative: ["*Requests* the Secretary-General to review the programme and to report thereon."] },
      { operative: ["*Encourages* Member States to report to the Committee on obstacles to the implementation of the measures."] },
    ],
  },
};
