/** Why a rule speaks in more than one in fifty adopted texts, by its id. */
export const explanations: Readonly<Record<string, string>> = {
  "comma-before-verb":
    "Custom has the comma 97 times in a hundred. Long texts of many decisions forget it now and then, which is why this is a remark and no warning.",
  "serial-comma":
    "The Editorial Manual has no comma there, and 99.5 % of lists have none; the others are slips, seldom wished for. A remark, therefore.",
};
