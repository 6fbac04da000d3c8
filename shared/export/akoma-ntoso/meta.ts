import { type Draft, organOfProfile } from "../../document/index.js";
import { printable } from "../characters.js";
import { calendarDay, identification, organReferences, unknownDay } from "./identification.js";
import { element, type Xml } from "./xml.js";

/** Data for machines: what the text is, its subjects, who submitted it, and what every name with "#" means. */
export function meta(draft: Draft): Xml {
  return element("meta", {}, [identification(draft), ...classification(draft), ...workflow(draft), references(draft)]);
}

/** The reference that stands for a sponsor, by its place among them. */
export const sponsorReference = (index: number): string => `sponsor_${index + 1}`;

function classification({ metadata: { subjects = [] } }: Draft): Xml[] {
  if (subjects.length === 0) return [];
  const keywords = subjects.map((subject) => element("keyword", { value: subject, showAs: subject, dictionary: "#subjects" }));
  return [element("classification", { source: "#penholder" }, keywords)];
}

/** One step for each sponsor: Akoma Ntoso has steps taken by one agent. */
function workflow({ metadata }: Draft): Xml[] {
  const { sponsors, status, issued } = metadata;
  const date = (status === "draft" ? calendarDay(issued) : undefined) ?? unknownDay;
  const steps = sponsors.map((_, index) =>
    element("step", { date, outcome: "#draftResolution", as: "#sponsor", by: `#${sponsorReference(index)}` }),
  );
  return steps.length > 0 ? [element("workflow", { source: "#penholder" }, steps)] : [];
}

const organPaths = {
  GA: "generalAssembly",
  ECOSOC: "economicAndSocialCouncil",
  HRC: "generalAssembly/humanRightsCouncil",
  SC: "securityCouncil",
} as const;

function references({ metadata }: Draft): Xml {
  const { profile, distribution, subjects = [], sponsors, status } = metadata;
  const entry = (kind: string, eId: string, path: string, showAs: string): Xml =>
    element(`TLC${kind}`, { eId, href: `/akn/ontology/${path}`, showAs });
  const submitted = sponsors.map((name, index) =>
    entry("Organization", sponsorReference(index), `organization/un/memberState/${encodeURIComponent(printable(name))}`, name),
  );
  return element("references", { source: "#penholder" }, [
    entry("Object", "penholder", "object/un/penholder", "Penholder"),
    entry("Concept", "dateOfIssuance", "concept/un/dateOfIssuance", "Date of issuance"),
    entry("Concept", "symbol", "reference/un/symbol", "Symbol"),
    entry("Concept", "openingWords", "concept/un/openingWords", "Opening words"),
    entry("Role", "publisher", "role/un/publisher", "Publisher"),
    entry("Role", "issuingBody", "role/un/issuingBody", "Issuing body"),
    ...(profile === "HRC" ? [entry("Role", "subsidiaryBody", "role/un/subsidiaryBody", "Subsidiary body")] : []),
    entry("Role", "author", "role/un/author", "Author"),
    entry("Role", "editor", "role/un/editor", "Editor"),
    ...(distribution
      ? [
          entry(
            "Concept",
            `${distribution.toLowerCase()}Distribution`,
            `concept/un/${distribution.toLowerCase()}Distribution`,
            `${distribution} distribution`,
          ),
        ]
      : []),
    entry("Organization", organReferences[profile], `organization/un/${organPaths[profile]}`, organOfProfile(profile).name),
    entry("Term", "resolutionTitle", "reference/un/resolutionTitle", "Resolution title"),
    entry("Term", "resolutionNumber", "reference/un/resolutionNumber", "Resolution number"),
    ...(status === "adopted"
      ? [
          entry("Concept", "adoption", "concept/un/adoption", "Adoption"),
          entry("Concept", "adoptionDate", "concept/un/adoptionDate", "Date of adoption"),
        ]
      : []),
    ...(sponsors.length > 0
      ? [
          entry("Role", "sponsor", "role/un/sponsor", "Sponsor"),
          entry("Concept", "draftResolution", "concept/un/draftResolution", "Draft resolution"),
        ]
      : []),
    ...submitted,
    ...(subjects.length > 0 ? [entry("Concept", "subjects", "concept/un/subjects", "Subjects")] : []),
  ]);
}
