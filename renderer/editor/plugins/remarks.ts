import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Step, StepResult } from "prosemirror-transform";
import type { Remarks } from "../../../shared/document/index.js";

/** Changes the remarks and leaves the text: a step, so that one history takes back a decision and what it did to the text. */
class RemarksStep extends Step {
  readonly before: Remarks;
  readonly after: Remarks;

  constructor(before: Remarks, after: Remarks) {
    super();
    this.before = before;
    this.after = after;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override invert(): Step {
    return new RemarksStep(this.after, this.before);
  }

  override map(): Step {
    return this;
  }

  override toJSON() {
    return { stepType: "remarks", before: this.before, after: this.after };
  }
}

const key = new PluginKey<Remarks>("remarks");

/** Keeps the remarks in step with the text. */
export const remarksPlugin = (remarks: Remarks): Plugin =>
  new Plugin<Remarks>({
    key,
    state: {
      init: () => remarks,
      apply: (tr, value) => tr.steps.reduce((now, step) => (step instanceof RemarksStep ? step.after : now), value),
    },
  });

/** The remarks that go with the text as it stands. */
export const remarksIn = (state: EditorState): Remarks => key.getState(state) ?? { proposals: [], comments: [] };

/** Adds other remarks to a transaction. */
export const setRemarks = (tr: Transaction, before: Remarks, after: Remarks): Transaction => tr.step(new RemarksStep(before, after));
