import { ChevronDown, ChevronUp } from "lucide-react";
import { Button } from "./button.js";

interface StepsProps {
  /** What is gone through, in one word: "change". */
  readonly of: string;
  /** The key that goes on; with Shift it goes back. */
  readonly keys: string;
  readonly onStep: (direction: 1 | -1) => void;
}

/** The two buttons that go from one to the next. */
export function Steps({ of, keys, onStep }: StepsProps) {
  return (
    <>
      <Button look="quiet icon" label={`Previous ${of} (Shift ${keys})`} onClick={() => onStep(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet icon" label={`Next ${of} (${keys})`} onClick={() => onStep(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
    </>
  );
}
