/** A file of more bytes is refused before it is read: some hundred times the longest resolution, and what a request can carry back. */
export const largestFile = 10 * 1024 * 1024;

/** A call's request, as JSON, may have this many characters: a 50,000-word draft has about a tenth of it. */
export const largestRequest = 16 * 1024 * 1024;

/** Characters that a search of the library’s wording may have, and one of its symbols and titles. */
export const longestQuery = 2_000;
export const longestTitleQuery = 400;
