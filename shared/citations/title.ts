/** Whether two titles are the same words: case, marks and spaces aside. */
export const sameTitle = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

const wordsOf = (title: string): string =>
  (
    title
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
