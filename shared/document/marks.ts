import type { MarkSpec } from "prosemirror-model";

export const marks = {
  /**
   * The opening words of a paragraph ("Recalling also", "Calls upon"). A meaning, printed in italics: set by the
   * phrase lexicon while one types, and left alone once a person has changed its range.
   */
  opening: {
    inclusive: false,
    toDOM: () => ["em", { "data-mark": "opening" }, 0],
    parseDOM: [{ tag: 'em[data-mark="opening"]' }],
  },

  /** Italics for other reasons: *Treaty Series*, titles of publications. */
  emphasis: {
    toDOM: () => ["i", 0],
    parseDOM: [{ tag: "i" }, { tag: 'em:not([data-mark="opening"])' }],
  },
} satisfies Record<string, MarkSpec>;
