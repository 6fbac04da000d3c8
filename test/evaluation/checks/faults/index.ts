import type { Faults } from "../ground.js";
import { alsoAndFurtherFaults } from "./also-and-further.js";
import { citationFaults } from "./citations.js";
import { endingFaults } from "./endings.js";
import { noteFaults } from "./notes.js";
import { openingFaults } from "./openings.js";
import { procedureFaults } from "./procedure.js";
import { punctuationFaults } from "./punctuation.js";
import { structureFaults } from "./structure.js";
import { wholeTextFaults } from "./wholes.js";
import { wordFaults } from "./words.js";

/** A fault for every rule that can be provoked, by the rule’s id. */
export const faults: Faults = {
  ...alsoAndFurtherFaults,
  ...citationFaults,
  ...endingFaults,
  ...noteFaults,
  ...openingFaults,
  ...procedureFaults,
  ...punctuationFaults,
  ...structureFaults,
  ...wholeTextFaults,
  ...wordFaults,
};
