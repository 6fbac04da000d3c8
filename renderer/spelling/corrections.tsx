import { useEffect, useState } from "react";
import type { Finding } from "../../shared/checks/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { correct, learn } from "./spelling-actions.js";

/** What an unknown word may have been meant to be, each a button; and the way into the person’s dictionary. */
export function Corrections({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const word = finding.excerpt;
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void workbench.analysis.ask("corrections", word).then((corrections) => {
      if (wanted) setFound(corrections ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [workbench, word]);
  return (
    <div className="corrections">
      {found?.map((correction) => (
        <Button key={correction} look="small" tip={`Write “${correction}”`} onClick={() => correct(workbench, finding, correction)}>
          {correction}
        </Button>
      ))}
      {found?.length === 0 && <span className="corrections-none">Nothing like it in the dictionary</span>}
      <Button look="quiet small" tip="No draft will be told of this word again" onClick={() => learn(workbench, word)}>
        Add to dictionary
      </Button>
    </div>
  );
}
