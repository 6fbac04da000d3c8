import { alphabetic, labelAt, roman } from "../../document/index.js";
import { type Label, labelsAt } from "../printed/labels.js";

/**
 * Labels as the six languages print them, read as English ones: a) and (a), 1 - and 1., ㈠ and (i). Arabic counts in
 * the order of the abjad, Russian in that of its alphabet.
 */
const abjad = [
  "أ",
  "ب",
  "ج",
  "د",
  "ه",
  "و",
  "ز",
  "ح",
  "ط",
  "ي",
  "ك",
  "ل",
  "م",
  "ن",
  "س",
  "ع",
  "ف",
  "ص",
  "ق",
  "ر",
  "ش",
  "ت",
  "ث",
  "خ",
  "ذ",
  "ض",
  "ظ",
  "غ",
];
const cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";
const firstIdeograph = 0x3220;
const lastIdeograph = 0x3229;

const arabicLabel = /^\(([\u0621-\u064a])\u0640*\)\s*/;
const arabicNumber = /^(\d{1,3})\s?[-–]\s*/;
const cyrillicLabel = /^\(?([а-я])\)\s*/;
const latinLabel = /^([a-z]{1,5})\)\s*/;
const ideograph = /^[\u3220-\u3229]\s*/;

/** The labels that words begin with, all readings in the English form of each; empty where they begin with none. */
export function labelReadings(text: string): Label[] {
  const latin = latinLabel.exec(text);
  if (latin) return labelsAt(`(${latin[1]}) `).map((label) => ({ ...label, length: latin[0].length }));
  const english = labelsAt(text);
  if (english.length > 0) return english;
  const arabic = arabicLabel.exec(text);
  if (arabic) return ranked(arabic[0], abjad.indexOf(arabic[1]!.replace("ا", "أ")) + 1, "(a)");
  const number = arabicNumber.exec(text);
  if (number) return [{ length: number[0].length, style: "number", rank: Number(number[1]) }];
  const russian = cyrillicLabel.exec(text);
  if (russian) return ranked(russian[0], cyrillic.indexOf(russian[1]!) + 1, "(a)");
  const chinese = ideograph.exec(text);
  const code = chinese ? text.charCodeAt(0) : 0;
  return chinese && code <= lastIdeograph ? ranked(chinese[0], code - firstIdeograph + 1, "(i)") : [];
}

const ranked = (whole: string, rank: number, style: Label["style"]): Label[] => (rank > 0 ? [{ length: whole.length, style, rank }] : []);

/** A reading in the form in which English prints it; a dash or another mark as it stands. */
export function englishForm(label: Label, printed: string): string {
  switch (label.style) {
    case "number":
      return labelAt(0, label.rank);
    case "(a)":
      return `(${alphabetic(label.rank)})`;
    case "(i)":
      return `(${roman(label.rank)})`;
    case "a.":
      return `${alphabetic(label.rank)}.`;
    default:
      return printed;
  }
}

/** By which rule of the receipt a printed label went into the numbering. */
export function labelRule(readings: readonly Label[], printed: string): string {
  const [first] = readings;
  if (!first) return "label";
  if (englishForm(first, printed) !== printed && readings.every((label) => englishForm(label, printed) !== printed))
    return "label-in-english-form";
  return first.style === "number" ? "paragraph-number" : "list-label";
}
