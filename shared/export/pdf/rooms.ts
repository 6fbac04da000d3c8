import type { PrintedBlock, PrintedInline, PrintedNote } from "../prepared-document.js";

/** Characters to a line of text and of a note, at most. */
const lineOfText = 90;
const lineOfNote = 80;
/** Lines of notes after which a chain is broken, so that no page is left half empty for its sake. */
const longest = 12;

/**
 * How many lines of room each note, in the order of their numbers, needs below it for others that may be called in the same line of
 * text. The compiler moves a line to the next page when its first note has no room, but not for its second, which would go
 * there alone. Notes less than a line apart form a chain, in which each has the room of all that follow it.
 */
export function roomsBelowNotes(blocks: readonly PrintedBlock[], notes: readonly PrintedNote[]): number[] {
  const rooms = notes.map(() => 0);
  for (const block of blocks) {
    if (!("content" in block)) continue;
    let room = 0;
    let distance = Number.POSITIVE_INFINITY;
    let next = 0;
    for (const inline of block.content.toReversed()) {
      if (inline.kind !== "note") distance += lengthOf([inline]);
      else {
        room = distance < lineOfText && room + next <= longest ? room + next : 0;
        rooms[inline.number - 1] = room;
        next = Math.ceil(lengthOf(notes[inline.number - 1]!.content) / lineOfNote);
        distance = 0;
      }
    }
  }
  return rooms;
}

/** Characters, Chinese ones counted twice. */
function lengthOf(content: readonly PrintedInline[]): number {
  const text = content.map((inline) => ("text" in inline ? inline.text : "")).join("");
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
