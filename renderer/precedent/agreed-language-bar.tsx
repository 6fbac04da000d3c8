import type { AgreedLanguage } from "../../shared/precedent/index.js";

/** Whole per cent of words, for verbatim and adapted wording; 0 where there are no words. */
export function agreedShares({ verbatim, adapted, new: fresh }: AgreedLanguage): { verbatim: number; adapted: number } {
  const total = verbatim + adapted + fresh;
  if (total === 0) return { verbatim: 0, adapted: 0 };
  return { verbatim: Math.round((100 * verbatim) / total), adapted: Math.round((100 * adapted) / total) };
}

/** How much of the draft was taken over from adopted texts: verbatim, adapted, as a bar and in words. The report also counts what nobody took. */
export function AgreedLanguageBar({ agreed, onOpen }: { readonly agreed: AgreedLanguage; readonly onOpen: () => void }) {
  const { verbatim, adapted } = agreedShares(agreed);
  const tip = `Of the words, ${verbatim} % stand verbatim in the passage they were taken from, ${adapted} % are adapted, the rest is new. Open the report`;
  return (
    <button type="button" className="agreed footer-button" title={tip} onClick={onOpen}>
      <span className="agreed-bar" aria-hidden="true">
        <span className="verbatim" style={{ width: `${verbatim}%` }} />
        <span className="adapted" style={{ width: `${adapted}%` }} />
      </span>
      Taken over {verbatim + adapted} %
    </button>
  );
}
