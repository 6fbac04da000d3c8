/**
 * Reads mutated files for as long as asked: `npm run fuzz -- [SECONDS] [SEED] [EXTENSION]`. What is read wrongly is written to
 * `out/fuzz/`; keep it in `test/fixtures/fuzz/` once it is mended.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { bundle } from "../../build/bundle.mjs";
import { ReadingThread } from "../../electron/application/import/reading-thread.js";
import { randomNumbers } from "../random.js";
import { faultOfReading, withFaults } from "./reading.js";
import { subjects } from "./subjects.js";

/** Milliseconds of computing; who is waited for while others compute may take longer. */
const longest = 5_000;
const patience = 6 * longest;

const [seconds = "60", seed = String(Date.now() % 1_000_000), kind] = process.argv.slice(2);
const sound = (await subjects()).filter(({ name }) => !kind || extname(name) === `.${kind}`);
await bundle(["import-thread"]);
const thread = new ReadingThread({ milliseconds: patience, megabytes: 300 });
const random = randomNumbers(Number(seed));
const end = performance.now() + Number(seconds) * 1_000;
let read = 0;
let wrong = 0;
while (performance.now() < end) {
  const subject = withFaults(sound[Math.floor(random() * sound.length)]!, random);
  const fault = await faultOfReading(subject, (file) => thread.read(file), longest);
  read++;
  if (fault === null) continue;
  wrong++;
  mkdirSync("out/fuzz", { recursive: true });
  const name = join("out/fuzz", `${seed}-${read}${extname(subject.name)}`);
  writeFileSync(name, subject.bytes);
  console.log(`${name} (from ${subject.name}): ${fault.split("\n").slice(0, 6).join("\n")}`);
}
console.log(`${read} files read with seed ${seed}, ${wrong} of them wrongly.`);
process.exitCode = wrong > 0 ? 1 : 0;
