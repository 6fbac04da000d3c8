import { ChevronLeft, ChevronRight, Quote, X } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { organOfProfile } from "../../shared/document/index.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { WordDifferences } from "../ui/word-differences.js";
import { leaveVoice, takeAllProposals, takeProposals } from "./voice-actions.js";
import { piecesOf, proposalsOf, type VoiceOffer } from "./voice-offer.js";

/** Characters shown around each change of a long paragraph. */
const around = 70;

function Card({ voice }: { readonly voice: VoiceOffer }) {
  const workbench = useWorkbench();
  const doc = useWindowState((state) => state.document?.doc);
  const proposals = useMemo(() => (doc ? proposalsOf(doc, voice) : []), [doc, voice]);
  const [at, setAt] = useState(0);
  const rank = Math.min(at, proposals.length - 1);
  const proposal = proposals[rank];
  if (!proposal) return null;

  // Only whoever goes from place to place is shown them: somebody may be writing elsewhere meanwhile.
  const step = (by: 1 | -1) => {
    const next = (rank + by + proposals.length) % proposals.length;
    setAt(next);
    workbench.editor?.reveal({ paragraph: proposals[next]!.paragraph });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      leaveVoice(workbench);
    }
  };
  const [was, is] = [organOfProfile(voice.from).name, organOfProfile(voice.to).name];
  const { id, edits, reference } = proposal;
  return (
    <section className="voice-card" aria-label="Wording of another organ" data-region="" onKeyDown={onKeyDown}>
      <header>
        <Quote size={15} aria-hidden="true" />
        <p role="status">
          {voice.paragraph === null ? "This draft is now the" : "This wording is the"} <b>{voice.paragraph === null ? is : was}</b>’s
          {voice.paragraph === null ? `; it still speaks as the ${was}` : `; here the ${is} speaks`}
        </p>
        <Button look="quiet small icon" label="Leave the wording as it is (Escape)" onClick={() => leaveVoice(workbench)}>
          <X size={14} aria-hidden="true" />
        </Button>
      </header>
      <p className="wording">
        <span className="side-label">{reference}</span>
        <WordDifferences pieces={piecesOf(proposal)} around={around} />
      </p>
      {edits.length > 1 && (
        <ul className="voice-edits" aria-label="Single changes">
          {edits.map((edit) => (
            <li key={edit.at}>
              <Button look="quiet small" tip={edit.why} onClick={() => takeProposals(workbench, [{ id, edits: [edit] }])}>
                {edit.from.trim() || "–"} → {edit.to.trim() || "–"}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="card-actions">
        {proposals.length > 1 && (
          <>
            <Button look="main small" onClick={() => takeAllProposals(workbench)}>
              Rewrite all {proposals.length}
            </Button>
            <Button look="small" tip={edits[0]?.why ?? ""} onClick={() => takeProposals(workbench, [proposal])}>
              Only this one
            </Button>
          </>
        )}
        {proposals.length === 1 && (
          <Button look="main small" tip={edits[0]?.why ?? ""} onClick={() => takeAllProposals(workbench)}>
            Rewrite
          </Button>
        )}
        <Button look="small" onClick={() => leaveVoice(workbench)}>
          Leave
        </Button>
        {proposals.length > 1 && (
          <span className="voice-steps">
            <Button look="quiet small icon" label="The place before" onClick={() => step(-1)}>
              <ChevronLeft size={14} aria-hidden="true" />
            </Button>
            {rank + 1} of {proposals.length}
            <Button look="quiet small icon" label="The next place" onClick={() => step(1)}>
              <ChevronRight size={14} aria-hidden="true" />
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}

/** Offers to rewrite wording that speaks for another organ than the one whose draft it is. */
export function VoiceCard() {
  const voice = useWindowState((state) => state.voice);
  return voice && <Card voice={voice} key={`${voice.from} ${voice.to} ${voice.paragraph}`} />;
}
