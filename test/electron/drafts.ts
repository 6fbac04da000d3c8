import { decision, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { countingIds, type Draft, type DraftFile, emptyMetadata, toDraftFile, withIds } from "../../shared/document/index.js";

/** A short draft whose words include `words`. */
export const draftSaying = (words: string, symbol = ""): Draft => ({
  metadata: { ...emptyMetadata("GA"), symbol },
  doc: withIds(
    resolution(title(words), decision(organLine("The General Assembly"), preambular(`Recalling ${words}`), operative("Decides to act"))),
    countingIds(),
  ),
});

export const draftFileSaying = (words: string, symbol = ""): DraftFile => toDraftFile(draftSaying(words, symbol));
