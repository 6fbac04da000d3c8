import type { Segment } from "../index/segment.js";
import { type Traits, unpackTraits } from "../index/traits.js";
import type { Filter } from "./query.js";

/** Whether a passage of a segment is what a filter asks for; labels are of wordings, and no matter of passages. */
export function passageFilter(segment: Segment, filter: Exclude<Filter, { field: "label" }>): (passage: number) => boolean {
  switch (filter.field) {
    case "organ":
      return byTraits(segment, ({ organ }) => filter.values.includes(organ));
    case "part":
      return byTraits(segment, ({ part }) => filter.values.includes(part));
    case "language":
      return byTraits(segment, ({ language }) => filter.values.includes(language));
    case "year":
      return (passage) => {
        const year = Math.floor(segment.dayOf(passage) / 10_000);
        return year > 0 && year >= filter.from && year <= filter.to;
      };
    default:
      return (passage) => {
        const symbol = segment.documents.get(segment.passageDocuments[passage]!).resolution.toLowerCase();
        return symbol === filter.symbol || symbol.endsWith(`/${filter.symbol}`);
      };
  }
}

/** Traits are packed, and few: what a test says of each is remembered. */
function byTraits({ passageTraits }: Segment, test: (traits: Traits) => boolean): (passage: number) => boolean {
  const known = new Map<number, boolean>();
  return (passage) => {
    const packed = passageTraits[passage]!;
    const answer = known.get(packed) ?? test(unpackTraits(packed));
    known.set(packed, answer);
    return answer;
  };
}
