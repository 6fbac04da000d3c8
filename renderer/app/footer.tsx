import { ShieldCheck, TriangleAlert } from "lucide-react";
import { countFindings } from "../../shared/checks/index.js";
import { numbering, type Profile, profiles, wordCount, wordLimit } from "../../shared/document/index.js";
import { countsSentence } from "../checks/arrange-findings.js";
import { useOpenFindings } from "../checks/shown-findings.js";
import { AdditionNote } from "../library/adding/addition-note.js";
import { AgreedLanguageBar } from "../precedent/agreed-language-bar.js";
import { ImportNote } from "../receipt/import-note.js";
import { runCommand } from "./commands.js";
import { setProfile } from "./editing.js";
import type { OpenDocument } from "./state.js";
import { useWindowState, useWorkbench } from "./workbench.js";

const profileNames: Record<Profile, string> = {
  GA: "General Assembly",
  ECOSOC: "ECOSOC",
  HRC: "Human Rights Council",
  SC: "Security Council",
};

/** One for all: to make a format is a hundred times the work of using it. */
const numbers = new Intl.NumberFormat("en-GB");

/** "Paragraph 3 of 6" within its part, "Preambular paragraph 2 of 5"; "" where the caret is in none. */
export function paragraphOf(doc: OpenDocument["doc"], id: string): string {
  const { paragraphs, byId } = numbering(doc);
  let here = byId.get(id);
  if (!here) return "";
  while (here.parent !== null) here = byId.get(here.parent)!;
  const top = here;
  const same = paragraphs.filter((other) => other.level === 0 && other.node.type === top.node.type && other.quoted === top.quoted);
  const place = `${same.indexOf(top) + 1} of ${same.length}`;
  return top.node.type.name === "preambularParagraph" ? `Preambular paragraph ${place}` : `Paragraph ${place}`;
}

/** Where the caret is. */
function CaretPlace() {
  const doc = useWindowState((state) => state.document?.doc);
  const caret = useWindowState((state) => state.caret.paragraph);
  const place = doc ? paragraphOf(doc, caret) : "";
  return place && <span>{place}</span>;
}

/** How long the text is, and how long it may be. */
function Length() {
  const words = useWindowState((state) => (state.document ? wordCount(state.document.doc) : 0));
  const over = words > wordLimit;
  return (
    <span className={over ? "over-limit" : ""} title={`In-session documents may have ${numbers.format(wordLimit)} words`}>
      {over && <TriangleAlert size={13} aria-hidden="true" />}
      {numbers.format(words)} of {numbers.format(wordLimit)} words
    </span>
  );
}

/** How many findings there are; a press shows them. */
function FindingsCount() {
  const workbench = useWorkbench();
  const findings = useOpenFindings();
  const counts = countFindings(findings);
  return (
    <button type="button" className="footer-button" onClick={() => runCommand(workbench, "check")}>
      {counts.error > 0 && <span className="dot error" />}
      {counts.error === 0 && counts.warning > 0 && <span className="dot warning" />}
      <span aria-live="polite">{countsSentence(counts)}</span>
    </button>
  );
}

/** Rules, place, length, agreed language and findings, in one line; each is drawn anew when it changes itself. */
export function Footer() {
  const workbench = useWorkbench();
  const profile = useWindowState((state) => state.document?.metadata.profile);
  const agreed = useWindowState((state) => state.agreed);
  if (!profile) return null;
  return (
    <footer className="footer" data-region="">
      <label className="profile">
        <span className="visually-hidden">Rules</span>
        <select value={profile} onChange={(event) => setProfile(workbench, event.target.value as Profile)}>
          {profiles.map((organ) => (
            <option key={organ} value={organ}>
              {profileNames[organ]} rules
            </option>
          ))}
        </select>
      </label>
      <CaretPlace />
      <Length />
      {agreed && agreed.verbatim + agreed.adapted > 0 && (
        <AgreedLanguageBar agreed={agreed} onOpen={() => runCommand(workbench, "agreed-language")} />
      )}
      <span className="spacer" />
      <AdditionNote />
      <ImportNote />
      <FindingsCount />
      <span className="offline">
        <ShieldCheck size={13} aria-hidden="true" /> Works offline
      </span>
    </footer>
  );
}
