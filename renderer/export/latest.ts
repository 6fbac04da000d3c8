/**
 * Asks one question at a time and tells only the answer to the last one: of questions that come meanwhile the newest waits, the
 * others are let go, and an answer that a newer question has overtaken is dropped. Returns the function that asks.
 */
export function latest<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  told: (answer: Answer) => void,
): (question: Question) => void {
  let asking = false;
  let waiting: { readonly question: Question } | null = null;
  const ask = async (question: Question): Promise<void> => {
    if (asking) {
      waiting = { question };
      return;
    }
    asking = true;
    const answered = await answer(question);
    asking = false;
    const next = waiting;
    waiting = null;
    if (next) void ask(next.question);
    else told(answered);
  };
  return (question) => void ask(question);
}
