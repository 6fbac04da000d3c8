/** Why a rule speaks in more than one in fifty adopted texts, by its id. */
export const explanations: Readonly<Record<string, string>> = {
  "and-or": "“and/or” is tolerated, so it is a remark, made once for a text; it may be meant, and it does not translate.",
  "budget-phrase":
    "The wording is the sponsors’ to decide. The remark, made once for a text, tells whom to ask; the budget resolutions have asked since 45/248 B that such wording be left to the Fifth Committee.",
  "expenditure-implied":
    "The texts do establish, convene or appoint something, and were adopted after the secretariat had stated what it would cost. The remark reminds drafters to ask in time.",
  "long-paragraph":
    "By its measure it speaks of one paragraph in a hundred, and long texts have a hundred: of those that adopted texts have, the longest.",
  "paragraph-duplicate":
    "Two paragraphs of these texts do say nearly the same; some are parallel on purpose, of two committees or two procedures, which a reader has to look twice to see.",
  "comma-before-verb":
    "Custom has the comma 97 times in a hundred. Long texts of many decisions forget it now and then, which is why this is a remark and no warning.",
  "serial-comma":
    "The Editorial Manual has no comma there, and 99.5 % of lists have none; the others are slips, seldom wished for. A remark, therefore.",
  "repeat-without-also":
    "Long texts forget one “also” in some fifty, or leave it out where a paragraph was put in late. Each is a slip that an editor would mend; measured, 98 % of repeated openings in preambles have it.",
  "italic-range":
    "Conversion left the last letter or the second word of an opening roman, “Calls” for “Calls upon”, or set “of” in italics. One opening in a thousand.",
  "also-addressee-changed":
    "Some texts go on with “also” although the addressee is another or a longer list. A remark only, because the custom is strong but not strict.",
  "opening-part-mismatch":
    "Some delegations ask something of States in the preamble, “Urging”, “Calling upon”, where nobody is bound to look for it. A remark, because it is a choice.",
  "neutral-note":
    "The object praises, “the important role”, and the verb does not. Often that is what could be agreed; a remark makes sure that it is meant.",
  "nbsp-date":
    "Many files of the corpus have lost the hard space between day and month, which the printed texts have; one remark for a paragraph, however many dates.",
  "short-title":
    "A body named a few lines before is called by its short title nineteen times in twenty. The texts concerned name it in full again, often because a clause was put in later; a remark.",
  "possessive-of-acronym-or-state":
    "The Manual wants no apostrophe on names of States; adopted texts keep one in set phrases such as Mongolia’s nuclear-weapon-free status.",
};
