/** A file larger than this is refused before it is read. */
export const largestFile = 50 * 1024 * 1024;

/** A call's request, as JSON, may have this many characters: a 50,000-word draft has about a tenth of it. */
export const largestRequest = 16 * 1024 * 1024;
