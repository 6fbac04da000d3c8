import { Copy } from "lucide-react";
import { useState } from "react";
import type { LibraryProgress } from "../../../shared/contract/index.js";
import { tell, warn } from "../../app/messages.js";
import { useWorkbench } from "../../app/workbench.js";
import { Button } from "../../ui/button.js";
import { copyToClipboard } from "../../ui/copy.js";

type Refused = LibraryProgress["refused"];

/** Those whose name or reason has every word of a query. */
export function refusalsWith(refused: Refused, query: string): Refused {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return refused.filter(({ name, reason }) => words.every((word) => `${name} ${reason}`.toLowerCase().includes(word)));
}

/** Files with the reason, one a line, tabs between: a spreadsheet takes it as a table. */
export const refusalsAsText = (refused: Refused): string => refused.map(({ name, reason }) => `${name}\t${reason}`).join("\n");

/** A reason by itself, for a list that names the file: what follows the name in "Could not open “a.zip”: it is empty …". */
export function reasonAlone({ name, reason }: Refused[number]): string {
  const [, quoted, rest] = /^Could not (?:open|take) “(.+?)”[^:]*: (.+)$/s.exec(reason) ?? [];
  if (!quoted || !rest || !name.endsWith(quoted)) return reason;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

interface RefusalsProps {
  readonly refused: Refused;
  /** How many there are in all; the list may have only the first of them. */
  readonly count: number;
}

/** What was not taken into the library, and why. */
export function Refusals({ refused, count }: RefusalsProps) {
  const workbench = useWorkbench();
  const [query, setQuery] = useState("");
  const shown = refusalsWith(refused, query);
  const copy = () => {
    if (copyToClipboard(refusalsAsText(shown))) tell(workbench, "The list was copied.");
    else warn(workbench, "The list could not be copied; select it and copy it by hand.");
  };
  return (
    <div className="refusals">
      <div className="refusals-head">
        <input
          className="input"
          aria-label="Find a file that was not taken"
          placeholder="File or reason"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button look="small" onClick={copy}>
          <Copy size={14} aria-hidden="true" /> Copy the list
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <ul aria-label="Files that were not taken" tabIndex={0}>
        {shown.map(({ name, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names and reasons may come twice.
          <li key={`${index} ${name}`}>
            <b>{name}</b> <span>{reasonAlone({ name, reason })}</span>
          </li>
        ))}
        {shown.length === 0 && <li>None is called that.</li>}
      </ul>
      {count > refused.length && (
        <p className="refusals-more">
          The first {refused.length.toLocaleString("en-GB")} of {count.toLocaleString("en-GB")} are listed.
        </p>
      )}
    </div>
  );
}
