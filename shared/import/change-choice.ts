/** What becomes of a tracked change: kept as a proposal beside the text, or made, or unmade. */
export const changeFates = ["keep", "accept", "reject"] as const;
export type ChangeFate = (typeof changeFates)[number];

/** What becomes of the changes that somebody tracked in a file and nobody decided: of all, and of those of single authors. */
export interface ChangeChoice {
  readonly usual: ChangeFate;
  readonly byAuthor?: ReadonlyMap<string, ChangeFate>;
}

export const keepChanges: ChangeChoice = { usual: "keep" };

export const fateOfAuthor = ({ usual, byAuthor }: ChangeChoice, author: string): ChangeFate => byAuthor?.get(author) ?? usual;
