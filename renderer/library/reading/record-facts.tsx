import type { LibraryRecord } from "../../../shared/contract/index.js";
import { printedDate } from "../../../shared/export/index.js";
import { languageNames, organNames } from "../record-names.js";

/** What the library knows of a resolution, over its text. */
export function RecordFacts({ record }: { readonly record: LibraryRecord }) {
  const facts = [
    ["Organ", organNames[record.organ]],
    ["Adopted", printedDate(record.adopted)],
    ["Session", record.session],
    ["Language", languageNames[record.language]],
    ["Paragraphs", record.paragraphs.toLocaleString("en-GB")],
    ["Subjects", record.subjects.join(", ")],
    ["Source", record.builtIn ? "comes with Penholder" : record.file],
  ].filter(([, value]) => value !== "");
  return (
    <dl className="record-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto" title={value}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
