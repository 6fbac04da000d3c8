import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../build/bundle.mjs";
import { ReadingThread } from "../../electron/application/import/reading-thread.js";
import { randomNumbers } from "../random.js";
import { faultOfReading, withFaults } from "./reading.js";
import { type Subject, subjects } from "./subjects.js";

/** Files of each kind that are tried here; `npm run fuzz` goes on as long as one likes. */
const tries = 25;
/** Larger files wait for the long run. */
const largest = 30_000;
const kept = new URL("../fixtures/fuzz/", import.meta.url);

const thread = new ReadingThread({ milliseconds: 60_000, megabytes: 300 });
const faultOf = (subject: Subject): Promise<string | null> => faultOfReading(subject, (file) => thread.read(file));

beforeAll(() => bundle(["import-thread"]), 120_000);

const all = (await subjects()).filter(({ bytes }) => bytes.length <= largest);
const kinds = [...new Set(all.map(({ name }) => extname(name)))];

describe("a file with faults", () => {
  it.each(kinds)("of the kind %s is read with a whole receipt, or refused in one sentence", async (kind) => {
    const random = randomNumbers(2026);
    const sound = all.filter(({ name }) => extname(name) === kind);
    for (let count = 0; count < tries; count++) {
      const subject = withFaults(sound[Math.floor(random() * sound.length)]!, random);
      expect(await faultOf(subject), `try ${count} on ${subject.name}`).toBeNull();
    }
  });

  it.skipIf(!existsSync(kept))("that was once read wrongly is read well", async () => {
    for (const name of readdirSync(kept)) {
      const subject: Subject = { name, bytes: new Uint8Array(readFileSync(new URL(name, kept))) };
      expect(await faultOf(subject), name).toBeNull();
    }
  });
});
