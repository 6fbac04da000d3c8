import { readReferenceField } from "../../document/index.js";
import type { Change } from "../tracked/changes.js";
import type { Piece } from "./flow.js";

interface Field {
  instruction: string;
  /** Whether its result has begun: what it shows, after its code. */
  shown: boolean;
}

/** Fields that are open at a place of the text (ECMA-376, 17.16.18): their results are text, their codes are not. */
export class FieldStack {
  private readonly open: Field[] = [];

  /** Whether text at this place is shown. */
  get shown(): boolean {
    return this.open.every(({ shown }) => shown);
  }

  begin(): void {
    this.open.push({ instruction: "", shown: false });
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field) field.instruction += text;
  }

  /** The end of the code; what begins here is a reference, perhaps. `changes` are those that the field is inside of. */
  separate(changes: readonly Change[]): Piece[] {
    const field = this.open.at(-1);
    if (!field) return [];
    field.shown = true;
    return referenceAt(field.instruction, false, changes);
  }

  end(changes: readonly Change[]): Piece[] {
    const field = this.open.pop();
    return field?.shown ? referenceAt(field.instruction, true, changes) : [];
  }

  /** A field that is one element, with its result in it. */
  static simple(instruction: string, result: readonly Piece[], changes: readonly Change[]): Piece[] {
    return [...referenceAt(instruction, false, changes), ...result, ...referenceAt(instruction, true, changes)];
  }
}

function referenceAt(instruction: string, end: boolean, changes: readonly Change[]): Piece[] {
  const reference = readReferenceField(instruction);
  return reference ? [{ kind: "reference", target: reference.id, complete: reference.complete, end, changes }] : [];
}
