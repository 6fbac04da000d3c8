export { type PerspectiveEdit, withEdits } from "./perspective-edit.js";
export { perspectiveEdits, type TextPlace } from "./perspective-edits.js";
export { applyProposals, draftProposals, type PerspectiveProposal, paragraphProposals, speakerOf } from "./proposals.js";
