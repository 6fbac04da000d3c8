import type { DraftFacts } from "../facts/layout.js";
import type { ParagraphText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { exceptSecurityCouncil, type Report, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

const including = /\binclude\b[^;]*\bagenda of\b/;
/** “the item on kidnapping”, “the sub-item entitled Kidnapping”: up to where the clause may end. */
const item =
  /\b(?:sub-)?item(?: (?:on|concerning|regarding|relating to|entitled|titled)\b(?! ?“))(?: the (?:issue|question|topic) of)? ([^,;.:“]+)/g;

export const agendaInclusion: Rule = {
  id: "agenda-inclusion",
  topic: "budget and procedure",
  title: "Agenda item without its title",
  why: "An item is put on the agenda under its title, in quotation marks; what is only described cannot be found there.",
  source: adoptedTexts("625 inclusions in the provisional agenda name the item by its title"),
  severity: exceptSecurityCouncil("information"),
  scope: "draft",
  check: ({ decisions, metadata }) =>
    decisions.flatMap(({ paragraphs, speaker }) =>
      speaker.profile === "SC" ? [] : paragraphs.flatMap((paragraph) => reportsOn(paragraph, metadata)),
    ),
  examples: {
    wrong: [
      {
        text: {
          operative: ["*Decides* to include in the provisional agenda of its eighty-first session the item on international cooperation."],
        },
        corrected: {
          operative: [
            "*Decides* to include in the provisional agenda of its eighty-first session the item entitled “International cooperation”.",
          ],
        },
      },
      {
        text: {
          metadata: { agendaItem: "55: Macroeconomic policy questions" },
          operative: [
            "*Decides* to include in the provisional agenda of its eighty-first session the item entitled macroeconomic policy questions.",
          ],
        },
        corrected: {
          metadata: { agendaItem: "55: Macroeconomic policy questions" },
          operative: [
            "*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Macroeconomic policy questions”.",
          ],
        },
      },
    ],
    right: [
      {
        operative: [
          "*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Sustainable development”, the sub-item entitled “Oil slick on Lebanese shores”.",
        ],
      },
      { operative: ["*Decides* to include a discussion of kidnapping in its agenda."] },
    ],
  },
};

function reportsOn(paragraph: ParagraphText, { agendaItem }: DraftFacts["metadata"]): Report[] {
  const { text } = paragraph.words;
  if (paragraph.part !== "operative" || !text.includes("agenda") || !including.test(text)) return [];
  return [...text.matchAll(item)].map((match): Report => {
    const described = match[1]!.trimEnd();
    const start = match.index + match[0].indexOf(" ");
    const end = match.index + match[0].trimEnd().length;
    const title = titleOf(described, agendaItem);
    return {
      at: paragraph,
      from: match.index,
      to: end,
      message: `An agenda item is named by its title: “the item entitled “${title}””.`,
      fix: {
        kind: "confirm",
        title: "Write the title in quotation marks",
        edits: [replacing(paragraph, start, end, ` entitled “${title}”`)],
      },
    };
  });
}

/** The draft’s own item as the agenda has it, where these are its words; else the words with a capital. */
function titleOf(described: string, agendaItem: string): string {
  const own = agendaItem.replace(/^[\d\s().a-z]*: /, "").split(": ");
  const found = own.find((title) => title.toLowerCase() === described.toLowerCase());
  return found ?? described.slice(0, 1).toUpperCase() + described.slice(1);
}
