import type { Faults } from "../ground.js";
import { endingFaults } from "./endings.js";
import { punctuationFaults } from "./punctuation.js";

/** A fault for every rule that can be provoked, by the rule’s id. */
export const faults: Faults = { ...endingFaults, ...punctuationFaults };
