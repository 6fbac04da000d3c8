/** The name under which words that no dictionary knows are found: a rule beside those of the catalogue. */
export const unknownWord = "unknown-word";
