import type { Verdict } from "./verdict.js";

/** What a status is called in lists and reports. */
export const statusNames: Readonly<Record<Verdict["status"], string>> = {
  right: "Confirmed",
  "wrong date": "Wrong date",
  "doubtful date": "Doubtful date",
  "wrong title": "Wrong title",
  "wrong organ": "Wrong organ",
  unknown: "Not confirmed",
  "other body": "Other body",
};
