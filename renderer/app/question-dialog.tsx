import { Button } from "../ui/button.js";
import { Dialog, DialogActions } from "../ui/dialog.js";
import type { Question } from "./state.js";

/** A question with two or three answers; Escape waves it away. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  return (
    <Dialog title={question.title} size="small" onClose={() => question.answer(null)}>
      <div className="dialog-content">
        <p className="question-text">{question.text}</p>
        <DialogActions>
          {question.choices.toReversed().map((choice) => (
            <Button
              key={choice.id}
              look={choice.main ? "main" : ""}
              focusFirst={choice.main === true}
              onClick={() => question.answer(choice.id)}
            >
              {choice.title}
            </Button>
          ))}
        </DialogActions>
      </div>
    </Dialog>
  );
}
