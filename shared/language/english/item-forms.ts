/** How an item of a list begins: “To provide”, “Providing”, “Provide”, “That the Office provide”, or otherwise, as nouns do. */
export type ItemForm = "infinitive" | "gerund" | "bare" | "that" | "other";

/** Verbs that items begin with, most frequent first in adopted texts; those that are as often nouns (“Support to …”) are left out. */
const verbs = new Set(
  (
    "ensure address promote take provide implement strengthen continue enhance achieve facilitate consider improve fulfil develop assist protect " +
    "reduce establish prevent encourage submit keep extend make accelerate enable meet foster adopt examine convene use build maintain bring " +
    "include inform create raise coordinate uphold renew intensify prepare eliminate allow recognize tackle determine mitigate integrate help " +
    "cooperate identify engage assess give invite investigate organize mainstream preserve discuss incorporate pursue combat minimize commemorate " +
    "update publish apply contribute render refrain advise avoid consolidate expand deliver resolve reinforce deepen overcome mobilize formulate " +
    "appoint restore share perform dismantle safeguard entrust prioritize complete alleviate disseminate maximize harness accomplish deter acquire " +
    "analyse leverage join carry utilize acknowledge disclose enforce collect consult limit demonstrate nominate collaborate ratify empower " +
    "harmonize accept elaborate reaffirm modify respect adapt conduct explore undertake monitor afford refer designate allocate regulate deploy restrict resume seek put remove " +
    "bear lift expand prohibit instruct"
  ).split(" "),
);

/** Words in -ing that items begin with as nouns or otherwise: no gerunds by themselves. */
const notGerunds = new Set("during nothing notwithstanding training funding housing".split(" "));

const adverb = /^(?:(?:also|further|fully|actively|effectively|urgently|regularly|promptly|[a-z]+ly),? )+/i;

/** The form of an item by its first words; adverbs are passed over. “Monitoring” is a gerund among gerunds and a noun among nouns. */
export function itemForm(text: string): ItemForm {
  const words = text.replace(/^[“‘\s]+/, "").replace(adverb, "");
  const first = /^[\p{L}-]+/u.exec(words)?.[0].toLowerCase() ?? "";
  if (first === "to") return "infinitive";
  if (first === "that") return "that";
  if (/[a-z]{2}ing$/.test(first) && !notGerunds.has(first)) return "gerund";
  return verbs.has(first) ? "bare" : "other";
}
