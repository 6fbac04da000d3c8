import { type MastheadFact, wordStyles } from "../../document/index.js";
import type { Page } from "../page.js";
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

/** In points: between the rules, above the organ's name, and what the line of that takes up. */
const betweenRules = 142;
const aboveOrgan = 4;
const organLine = 27;

const heavyRule = { width: 2 };

/** The head of the first page: identity over a thin rule, organ and dates over a heavy one, then session and item. */
export const mastheadLines = (masthead: Masthead, page: Page): MastheadLine[] => [
  identity(masthead, page),
  ...organAndDates(masthead, page),
  ...sessionAndItem(masthead, page),
];

const setFact = (fact: MastheadFact | null, text: string, look: RunLook = {}): SetFact => ({ fact, texts: [{ text, look }] });

const printed = ({ texts }: SetFact): boolean => texts.some(({ text }) => text !== "");

const stopAt = (at: number): TabStop => ({ align: "left", at });

function identity({ unitedNations, symbol }: Masthead, { measures, ruleLength }: Page): MastheadLine {
  const { identitySize, organSize, organTracking, inset } = measures;
  const { letter, rest } = mastheadSymbol(symbol);
  const texts = [
    { text: letter, look: { size: organSize } },
    { text: rest, look: {} },
  ];
  return {
    look: { style: wordStyles.mastheadIdentity, tabs: [stopAt(inset), { align: "right", at: ruleLength }], rule: thinRule },
    cells: ["tab", setFact(null, unitedNations, { tracking: organTracking / 2, size: identitySize }), "tab", { fact: "symbol", texts }],
  };
}

function organAndDates({ organ, distribution, date, original }: Masthead, { measures }: Page): MastheadLine[] {
  const { organSize, organTracking, closePitch, distribution: indent, inset } = measures;
  const nothing: SetFact = { fact: null, texts: [] };
  const [first = nothing, ...others] = [setFact("distribution", distribution), setFact("date", date)].filter(printed);
  const below = original === "" ? others : [...others, nothing, setFact("original", original)];
  const look: ParagraphLook = { style: wordStyles.mastheadOrgan, tabs: [stopAt(inset), stopAt(indent)] };
  const name = setFact("organ", organ, { bold: true, tracking: organTracking, size: organSize });
  const room = betweenRules - organLine - (below.length + 1) * closePitch;
  return [
    { look: { ...look, spacing: { above: aboveOrgan } }, cells: ["tab", name, "tab", first] },
    ...below.map((fact): MastheadLine => ({ look, cells: ["tab", "tab", fact] })),
    { look: { style: wordStyles.mastheadOrgan, spacing: { above: room, below: 4 }, rule: heavyRule }, cells: [] },
  ];
}

function sessionAndItem({ body, session, agendaItem, agendaTitle }: Masthead, { measures }: Page): MastheadLine[] {
  const facts = [
    setFact("body", body, { bold: true, size: measures.bodySize }),
    setFact("session", session, { bold: true }),
    setFact("agendaitem", agendaItem),
    setFact("agendatitle", agendaTitle, { bold: true }),
  ];
  return facts.filter(printed).map((fact) => ({ look: { style: wordStyles.mastheadSession }, cells: [fact] }));
}
