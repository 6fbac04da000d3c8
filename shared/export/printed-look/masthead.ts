import { type MastheadFact, wordStyles } from "../../document/index.js";
import type { Measures, Page } from "../page.js";
import type { Masthead } from "../prepared-document.js";
import { mastheadSymbol } from "../typography.js";
import type { ParagraphLook, RunLook, TabStop } from "./looks.js";
import { thinRule } from "./looks.js";

/** Words in one look. */
interface SetText {
  readonly text: string;
  readonly look: RunLook;
}

/** A fact of the masthead where it is printed; null for the name of the Organization, which is on every document. */
export interface SetFact {
  readonly fact: MastheadFact | null;
  readonly texts: readonly SetText[];
}

/** A line of the masthead: its cells, each after a tab where it says so. */
export interface MastheadLine {
  readonly look: ParagraphLook;
  readonly cells: readonly (SetFact | "tab")[];
}

/** In points: above the organ's name, and what the line of that takes up. */
const aboveOrgan = 4;
const organLine = 27;

const heavyRule = { width: 1.5 };

/** The head of the first page: identity over a thin rule, organ and dates over a heavy one, then session and item. */
export const mastheadLines = (masthead: Masthead, page: Page): MastheadLine[] => [
  identity(masthead, page),
  ...organAndDates(masthead, page),
  ...sessionAndItem(masthead, page),
];

const setFact = (fact: MastheadFact | null, text: string, look: RunLook = {}): SetFact => ({ fact, texts: [{ text, look }] });

const printed = ({ texts }: SetFact): boolean => texts.some(({ text }) => text !== "");

const stopAt = (at: number): TabStop => ({ align: "left", at });

/** What leads to where names are set in from the rules; nothing where they begin together. */
const toInset = ({ inset }: Measures): { readonly stops: TabStop[]; readonly cells: "tab"[] } =>
  inset > 0 ? { stops: [stopAt(inset)], cells: ["tab"] } : { stops: [], cells: [] };

function identity({ unitedNations, symbol }: Masthead, { measures, ruleLength }: Page): MastheadLine {
  const { identitySize, organSize, organTracking } = measures;
  const { stops, cells } = toInset(measures);
  const { letter, rest } = mastheadSymbol(symbol);
  const texts = [
    { text: letter, look: { size: organSize } },
    { text: rest, look: {} },
  ];
  return {
    look: { style: wordStyles.mastheadIdentity, tabs: [...stops, { align: "right", at: ruleLength }], rule: thinRule },
    cells: [...cells, setFact(null, unitedNations, { tracking: organTracking / 2, size: identitySize }), "tab", { fact: "symbol", texts }],
  };
}

function organAndDates({ organ, distribution, date, original }: Masthead, { measures }: Page): MastheadLine[] {
  const { organSize, organTracking, closePitch, distribution: indent, betweenRules } = measures;
  const { stops, cells } = toInset(measures);
  const nothing: SetFact = { fact: null, texts: [] };
  const [first = nothing, ...others] = [setFact("distribution", distribution), setFact("date", date)].filter(printed);
  const below = original === "" ? others : [...others, nothing, setFact("original", original)];
  const look: ParagraphLook = { style: wordStyles.mastheadOrgan, tabs: [...stops, stopAt(indent)] };
  const name = setFact("organ", organ, { bold: true, tracking: organTracking, size: organSize });
  const room = betweenRules - organLine - (below.length + 1) * closePitch;
  return [
    { look: { ...look, spacing: { above: aboveOrgan } }, cells: [...cells, name, "tab", first] },
    ...below.map((fact): MastheadLine => ({ look, cells: [...cells, "tab", fact] })),
    { look: { style: wordStyles.mastheadOrgan, spacing: { above: room, below: 4 }, rule: heavyRule }, cells: [] },
  ];
}

function sessionAndItem({ body, session, committee, agendaItem, agendaTitle }: Masthead, { measures }: Page): MastheadLine[] {
  const facts = [
    setFact("body", body, { bold: true, size: measures.bodySize }),
    setFact("session", session, { bold: true }),
    setFact("committee", committee, { bold: true, size: measures.bodySize }),
    setFact("agendaitem", agendaItem),
    setFact("agendatitle", agendaTitle, { bold: true }),
  ];
  return facts.filter(printed).map((fact) => ({ look: { style: wordStyles.mastheadSession }, cells: [fact] }));
}
