// Writes shared/spelling/words/*.json from SCOWL and the texts beside the project; see README.md here.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const beside = (relative) => path(`../../../shared/${relative}`);
const scowl = process.argv[2] ?? "/usr/share/dict/scowl";
if (!existsSync(scowl)) {
  console.error(`There is no ${scowl}: install Debian’s package scowl, or name the folder of its lists.`);
  process.exit(2);
}

/** Common to all English, and Oxford spelling: British with -ize. */
const lists = /^(?:english|british_z)-(?:words|upper|proper-names|abbreviations|contractions)\.(?<size>\d+)$/;
/** Sizes up to 70 hold the words of large dictionaries; above are oddities that hide slips. */
const largest = 70;
/** Adopted texts that must have a word before it counts as one of the United Nations’. */
const enoughTexts = 3;

/** Read by hand: slips, American forms, addresses and ends of ordinals, which no checker should let pass. */
const notWords = new Set(
  "Athony Center Defense accord-ance amongst ance centered ing bb combatting datums dppa ecosoc fulfill gg https io nd neighboring ohchr th un www".split(
    " ",
  ),
);

/** Whole words that are not part of a symbol, an ordinal or an address. */
const wordPattern = /(?<![\p{L}\p{N}/@_.])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?![\p{L}\p{M}\p{N}/@_])/gu;

const possessive = /['’]s?$/;

function oxfordWords() {
  const words = new Set();
  for (const name of readdirSync(scowl)) {
    const size = Number(lists.exec(name)?.groups.size ?? Number.POSITIVE_INFINITY);
    if (size > largest) continue;
    for (const word of readFileSync(join(scowl, name), "latin1").split("\n")) {
      // The possessive follows from the word.
      if (word !== "" && !possessive.test(word)) words.add(word);
    }
  }
  return words;
}

/** Words of adopted texts that the list lacks, by the number of texts that have them. */
function unitedNationsWords(known) {
  const isKnown = (word) => known.has(word) || known.has(word.toLowerCase());
  const texts = new Map();
  for (const text of adoptedTexts()) {
    for (const word of new Set(text.match(wordPattern) ?? [])) {
      const bare = word.replaceAll("’", "'").replace(possessive, "");
      if (isKnown(bare) || /^.$|.\p{Lu}/u.test(bare)) continue;
      texts.set(bare, (texts.get(bare) ?? 0) + 1);
    }
  }
  // “organise” stands in texts of the Security Council, whose spelling is mixed; the house style has “organize”.
  const oxfordForm = (word) => word.replace(/is(?=(?:e[ds]?|ing|ations?)$)/i, "iz");
  const isOtherSpelling = (word) => oxfordForm(word) !== word && (isKnown(oxfordForm(word)) || texts.has(oxfordForm(word)));
  return [...texts].filter(([word, count]) => count >= enoughTexts && !notWords.has(word) && !isOtherSpelling(word)).map(([word]) => word);
}

function* adoptedTexts() {
  for (const organ of ["ga", "ecosoc", "hrc", "sc"]) {
    const folder = beside(`corpus/un-xml/${organ}/english`);
    for (const name of readdirSync(folder)) {
      const xml = readFileSync(join(folder, name), "utf8");
      // What stands inside a word (italics, a converter’s spans) goes without a trace, the rest leaves a space.
      yield xml
        .replace(/<\/?(?:p|num|heading|authorialNote|td|li|docTitle|a|ref)\b[^>]*>/g, " ")
        .replace(/<[^>]+>/g, "")
        .replaceAll("‑", "-");
    }
  }
  for (const line of readFileSync(beside("corpus/text/resolutions.jsonl"), "utf8").trim().split("\n")) yield JSON.parse(line).text;
}

const byCode = (a, b) => (a < b ? -1 : Number(a > b));

/** Sorted words, each as the number of characters it shares with the one before (base 36) and the rest. */
function frontCoded(words) {
  let before = "";
  const lines = [...words].toSorted(byCode).map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return lines.join("\n");
}

const oxford = oxfordWords();
const own = unitedNationsWords(oxford);
mkdirSync(path("../../shared/spelling/words"), { recursive: true });
writeFileSync(path("../../shared/spelling/words/oxford.json"), `${JSON.stringify(frontCoded(oxford))}\n`);
writeFileSync(path("../../shared/spelling/words/united-nations.json"), `${JSON.stringify(own.toSorted(byCode), null, 2)}\n`);
console.log(`${oxford.size} words of Oxford spelling, ${own.length} of the United Nations.`);
