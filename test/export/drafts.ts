import type { Node } from "prosemirror-model";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  emphasis,
  footnote,
  named,
  opening,
  operative,
  organLine,
  part,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../shared/document/builders.js";
import { countingIds, type Draft, emptyMetadata, type Metadata, withIds } from "../../shared/document/index.js";

/** A draft of these nodes, with metadata over the defaults. */
export const draft = (doc: Node, metadata: Partial<Metadata> = {}): Draft => ({
  metadata: { ...emptyMetadata(metadata.profile), ...metadata },
  doc: withIds(doc, countingIds()),
});

const treaty = (): Node => footnote("United Nations, ", emphasis("Treaty Series"), ", vol. 2225, No. 39574.");

/** An ordinary draft of the Third Committee: notes, sub-paragraphs to the third level, a cross-reference. */
export const ordinary = (): Draft =>
  draft(
    resolution(
      title("Safety of mountain paths"),
      decision(
        organLine("The General Assembly"),
        preambular(opening("Recalling"), " its resolution 70/1 of 25 September 2015,", footnote("Resolution 70/1.")),
        preambular(opening("Noting"), " the Convention,", treaty(), footnote("See ", emphasis("Report"), ".")),
        operative(
          opening("Urges"),
          " Member States:",
          sub("To mark paths:", sub("By day:", sub("In paint;")), sub("By night;")),
          sub("To repair bridges;"),
        ),
        named("second", operative(opening("Requests"), " the Secretary-General to report on the matter;")),
        operative(opening("Decides"), " to return to paragraph ", crossReference("second"), " at its next session."),
      ),
    ),
    {
      symbol: "A/C.3/80/L.99",
      session: "Eightieth session",
      agendaItem: "Agenda item 71 (b): Promotion of safe paths",
      sponsors: ["Andorra", "Bhutan", "Nepal"],
      distribution: "Limited",
      issued: "2025-11-04",
    },
  );

/** A Council resolution that quotes a draft for the Assembly in the style of 2006, adopted. */
export const nested = (): Draft =>
  draft(
    resolution(
      title("Prevention of kidnapping"),
      decision(
        organLine("The Economic and Social Council"),
        operative(
          opening("Recommends"),
          " to the General Assembly the adoption of the following draft resolution:",
          quotedDraft(
            decision(
              organLine("The General Assembly"),
              preambular(opening("Concerned"), " at the offence,", footnote("Resolution 55/25, annex I.")),
              operative(opening("Condemns"), " it:", sub("Everywhere;"), sub("Always;")),
              operative(opening("Requests"), " the Office to report.", footnote("This language provides no basis for an increase.")),
            ),
          ),
        ),
      ),
    ),
    {
      profile: "ECOSOC",
      status: "adopted",
      symbol: "E/RES/2006/19",
      number: "2006/19",
      session: "2006 session",
      provenance: "on the recommendation of the Commission on Crime Prevention and Criminal Justice (E/2006/30)",
      adoption: { meeting: "41st plenary meeting", date: "2006-07-27" },
      nestedQuoting: "everyParagraph",
    },
  );

/** Parts with headings, subheadings and two annexes with notes. */
export const divided = (): Draft =>
  draft(
    resolution(
      title("Oceans"),
      decision(
        organLine("The General Assembly"),
        preambular(opening("Emphasizing"), " the universal character of the Convention,", treaty()),
        part(subheading("Implementation"), operative(opening("Reaffirms"), " this;"), operative(opening("Calls upon"), " States;")),
        part(
          subheading("Capacity"),
          subheading("Training", 2),
          operative(opening("Welcomes"), " that;"),
          operative(opening("Thanks"), " them."),
        ),
      ),
      annex(
        title("Terms of reference"),
        subheading("General"),
        annexParagraph("The group meets.", footnote("A/80/1.")),
        annexParagraph("It reports.", sub("Yearly;")),
      ),
      annex(title("Rules"), annexParagraph("There are rules.")),
    ),
    { symbol: "A/RES/80/999", number: "80/999", status: "adopted", adoption: { meeting: "52nd plenary meeting", date: "2025-12-01" } },
  );

/** A Security Council resolution: number instead of a title, meeting below it. */
export const ofSecurityCouncil = (): Draft =>
  draft(
    resolution(
      title(),
      decision(
        organLine("The Security Council"),
        preambular(opening("Recalling"), " its previous resolutions,"),
        operative(opening("Decides"), " to remain seized of the matter."),
      ),
    ),
    {
      profile: "SC",
      status: "adopted",
      number: "2509 (2020)",
      symbol: "S/RES/2509 (2020)",
      adoption: { meeting: "8719th meeting", date: "2020-02-11" },
    },
  );

const wordsOf = (count: number, seed: number): string =>
  Array.from(
    { length: count },
    (_, index) => ["cooperation", "of", "Member", "States", "in", "the", "field", "and", "assistance"][(index * 7 + seed) % 9],
  ).join(" ");

/** A long draft: `paragraphs` preambular and as many operative paragraphs of about fifty words, each with a note. */
export const long = (paragraphs: number): Draft =>
  draft(
    resolution(
      title("A long resolution"),
      decision(
        organLine("The General Assembly"),
        ...Array.from({ length: paragraphs }, (_, index) =>
          preambular(opening("Recalling"), ` ${wordsOf(48, index)},`, footnote(`Resolution 70/${index + 1}.`)),
        ),
        ...Array.from({ length: paragraphs }, (_, index) =>
          operative(opening("Urges"), ` ${wordsOf(50, index)};`, footnote(`A/80/${index + 1}.`)),
        ),
      ),
    ),
    { symbol: "A/C.3/80/L.1" },
  );
