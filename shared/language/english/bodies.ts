/** Nouns at the end of names of bodies that adopt resolutions, as a piece of a pattern: "the Commission on the Status of Women". */
export const bodyNouns = "Assembly|Board|Commission|Committee|Conference|Council";
/** Nouns of wider bodies, whose name alone says less: also of what is no body of the United Nations. */
export const widerBodyNouns = "Congress|Organization|Union";
const nouns = `${bodyNouns}|${widerBodyNouns}|League|Parliament|Parties`;

/** "the Human Rights Council" as one who acts; in "the Council resolution" the name only says whose it is. */
const acting = new RegExp(
  `\\bthe (?:[A-Z][\\w’-]*(?: (?:and|of|on|for|the)){0,2} )*(?:${nouns})\\b(?!(?: [a-z]+)? (?:resolution|decision)s?\\b)`,
);

/** Whether a text names a body as one who acts; "its" after it may be that body’s. */
export const namesActingBody = (text: string): boolean => acting.test(text);

const which = "\\b(?:in|by|through|under|with) (?:(?:paragraph|section|part)s? [^,;]{1,20} of )?which(?:,? inter alia,)?(?: also)? ";
const passive = "is|was|were|has been|had been|would be|will be";

/** Who acts in a clause about a resolution: "in which it requested", "by which the Assembly decided". */
export interface ActingSubject {
  /** "it", or the body with its article. */
  readonly words: string;
  readonly from: number;
}

const subject = new RegExp(
  `${which}(?<subject>it\\b(?! (?:${passive})\\b)|the (?:[A-Z][\\w’-]*(?: (?:and|of|on|for|the)){0,2} )*(?:${nouns})\\b)`,
  "g",
);

/** The clauses of a text that tell what a body did in a resolution, in order. "in which it was stated" is none: nobody acts. */
export const actingSubjects = (text: string): ActingSubject[] =>
  [...text.matchAll(subject)].map((match) => {
    const words = match.groups!.subject!;
    return { words, from: match.index + match[0].length - words.length };
  });
