/** Whether two titles are the same words: case, marks and spaces aside. */
export const sameTitle = (a: string, b: string): boolean => a === b || wordsOfTitle(a) === wordsOfTitle(b);

/** The words of a title in lower case, with one space between them: titles that differ in marks alone come to the same. */
export const wordsOfTitle = (title: string): string =>
  (
    title
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
