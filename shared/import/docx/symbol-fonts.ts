/**
 * Fonts of signs write letters and show something else. What they show, from 0x21 on, for the signs that texts have;
 * "\u0000" where Unicode has no equal.
 */
const symbol = "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const upperSymbol = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x72, "❒"],
  [0x73, "⬧"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0x77, "⬥"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "◻"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe8, "➔"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

/** What stands for a sign that Unicode has no equal of. */
const unknownSign = "•";

function signOf(code: number, font: string): string {
  const at = code & 0xff;
  if (/^wingdings$/i.test(font)) return wingdings.get(at) ?? unknownSign;
  if (at >= 0x21 && at < 0x21 + symbol.length) return symbol[at - 0x21]!;
  return upperSymbol[at - 0xa0] ?? unknownSign;
}

/** A text as its font shows it: signs of fonts of signs, which stand among the characters for private use, as Unicode has them. */
export const symbolText = (text: string, font: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), font));

/** The character that a `w:sym` names by font and hexadecimal code. */
export function symbolOf(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number < 0x20 || number > 0xffff || (number >= 0xd800 && number < 0xe000)) return "";
  const ofSigns = number >= 0xf000 && number <= 0xf0ff;
  const named = /^(?:symbol|wingdings)/i.test(font) && number <= 0xff;
  return ofSigns || named ? signOf(number, font) : String.fromCharCode(number);
}
