/** Why a rule speaks in more than one in fifty adopted texts, by its id. */
export const explanations: Readonly<Record<string, string>> = {};
