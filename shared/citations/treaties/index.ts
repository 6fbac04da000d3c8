export { instrumentsIn, type NamedInstrument } from "./instruments.js";
export { seriesReferencesIn } from "./series-note.js";
export { treatyMistake } from "./treaty-mistake.js";
