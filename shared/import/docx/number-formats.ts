import { roman } from "../../document/index.js";

type Format = (number: number) => string;

const capitals =
  (format: Format): Format =>
  (number) =>
    format(number).toUpperCase();

/** "a" … "z", then "aa", "bb": Word doubles letters where others count on. */
const letters =
  (alphabet: string): Format =>
  (number) => {
    const characters = Array.from(alphabet);
    return characters[(number - 1) % characters.length]!.repeat(Math.min(Math.ceil(number / characters.length), 30));
  };

const digits =
  (signs: string): Format =>
  (number) =>
    Array.from(String(number), (digit) => Array.from(signs)[Number(digit)]!).join("");

/** Signs from the one for 1 on; beyond the last, plain digits. */
const signs =
  (first: number, count: number): Format =>
  (number) =>
    number <= count ? String.fromCodePoint(first + number - 1) : String(number);

const between =
  (before: string, format: Format, after: string): Format =>
  (number) =>
    before + format(number) + after;

/** 十二, 二十: tens without "one" below twenty; 百 and 千 above. */
const counted =
  (ones: string, zero: string): Format =>
  (number) => {
    if (number >= 10_000) return String(number);
    const names = Array.from(ones);
    let text = "";
    let gap = false;
    for (const [value, unit] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(number / value) % 10;
      if (digit === 0) gap = text !== "";
      else {
        const silent = digit === 1 && value === 10 && text === "";
        text += (gap ? zero : "") + (silent ? "" : names[digit]!) + unit;
        gap = false;
      }
    }
    return text;
  };

/** Numbers by the letters of an alphabet, as Hebrew and the Arabic abjad count. */
const additive =
  (values: readonly (readonly [number, string])[]): Format =>
  (number) => {
    if (number > 999) return String(number);
    let rest = number;
    let text = "";
    for (const [value, letter] of values) {
      while (rest >= value) {
        text += letter;
        rest -= value;
      }
    }
    return text;
  };

const valued = (alphabet: string): (readonly [number, string])[] =>
  Array.from(alphabet, (letter, index): readonly [number, string] => [((index % 9) + 1) * 10 ** Math.floor(index / 9), letter]).reverse();

/** טו and טז, not letters of the name of God. */
const hebrew: Format = (number) => additive(valued("אבגדהוזחטיכלמנסעפצקרשת"))(number).replace(/יה$/, "טו").replace(/יו$/, "טז");

const ordinal: Format = (number) => {
  const teen = Math.floor(number / 10) % 10 === 1;
  return number + (teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th"));
};

const decimal: Format = String;
const chinese = counted("〇一二三四五六七八九", "零");

/** How numbers are written, by the names of ECMA-376, 17.18.59; words ("First") are left to digits. */
const formats: Readonly<Record<string, Format>> = {
  none: () => "",
  decimal,
  decimalZero: (number) => String(number).padStart(2, "0"),
  upperLetter: letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  lowerLetter: letters("abcdefghijklmnopqrstuvwxyz"),
  upperRoman: capitals(roman),
  lowerRoman: roman,
  ordinal,
  hex: (number) => number.toString(16).toUpperCase(),
  numberInDash: between("- ", decimal, " -"),
  decimalFullWidth: digits("０１２３４５６７８９"),
  decimalFullWidth2: digits("０１２３４５６７８９"),
  decimalEnclosedCircle: signs(0x2460, 20),
  decimalEnclosedCircleChinese: signs(0x2460, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  decimalEnclosedParen: signs(0x2474, 20),
  chicago: letters("*†‡§"),
  russianLower: letters("абвгдежзиклмнопрстуфхцчшщыэюя"),
  russianUpper: letters("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
  arabicAlpha: letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
  arabicAbjad: letters("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
  hindiNumbers: digits("٠١٢٣٤٥٦٧٨٩"),
  hebrew1: hebrew,
  hebrew2: letters("אבגדהוזחטיכלמנסעפצקרשת"),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digits("〇一二三四五六七八九"),
  japaneseDigitalTenThousand: digits("〇一二三四五六七八九"),
  taiwaneseDigital: digits("○一二三四五六七八九"),
  ideographTraditional: letters("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: letters("子丑寅卯辰巳午未申酉戌亥"),
  ideographEnclosedCircle: signs(0x3220, 10),
  chineseLegalSimplified: (number) => counted("零壹贰叁肆伍陆柒捌玖", "零")(number).replace(/[十百千]/g, (unit) => legalUnits[unit]!),
  aiueo: letters("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"),
  aiueoFullWidth: letters("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
  ganada: letters("가나다라마바사아자차카타파하"),
};

const legalUnits: Readonly<Record<string, string>> = { 十: "拾", 百: "佰", 千: "仟" };

const largestNumber = 1_000_000;

/** A number as its format writes it; digits where nobody knows the format, or where it has no sign for the number. */
export function formatted(number: number, format: string): string {
  if (format === "none") return "";
  if (number < 1 || number > largestNumber || (number > 5_000 && /Roman$/.test(format))) return String(number);
  return (formats[format] ?? decimal)(number);
}
