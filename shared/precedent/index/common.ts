/** Of fifty thousand wordings, some fifty words stand in more than one in ten: they make half of all postings. */
const commonShare = 10;

/**
 * Whether a term that so many wordings of a segment have is a common one. How often each wording has it is kept in memory
 * once it has been asked for, and where two common words stand side by side, the segment has that as a term of its own.
 */
export const isCommon = (count: number, wordings: number): boolean => count * commonShare > wordings;
