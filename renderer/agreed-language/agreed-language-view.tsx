import { useEffect, useMemo, useState } from "react";
import type { AgreedLanguageReport } from "../../shared/precedent/index.js";
import { agreedKindNames, percent, shareDefinition } from "../../shared/report/index.js";
import { OverPageHead, useOverPage } from "../app/over-page.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { ReportMenu } from "../export/report-menu.js";
import { Segments } from "../ui/segments.js";
import { exportAgreed, isIncomplete, type KnownSources, reportOf, withSources } from "./agreed-language-actions.js";
import { AgreedRow } from "./agreed-row.js";
import { agreedRows, type KindFilter, type RowOrder } from "./agreed-rows.js";

const orders: readonly { readonly value: RowOrder; readonly title: string }[] = [
  { value: "text", title: "In the order of the text" },
  { value: "least-agreed", title: "Least agreed first" },
  { value: "source", title: "By source" },
];

const nothingKnown: KnownSources = new Map();

/** The report on the draft as it is, and whether sources are still being looked for. */
function useReport() {
  const workbench = useWorkbench();
  const document = useWindowState((state) => state.document);
  const version = useWindowState((state) => state.library.version);
  const [found, setFound] = useState({ version, sources: nothingKnown });
  // Another library has other sources.
  const known = found.version === version ? found.sources : nothingKnown;
  const looking = useMemo(() => document !== null && isIncomplete(document, known), [document, known]);
  useEffect(() => {
    let current = true;
    if (document && looking) {
      void withSources(workbench, document, known).then((sources) => {
        if (current) setFound({ version, sources });
      });
    }
    return () => {
      current = false;
    };
  }, [workbench, document, known, looking, version]);
  const report = useMemo(() => document && reportOf(document, known), [document, known]);
  return { document, known, report, looking };
}

function Head({ report, looking }: { readonly report: AgreedLanguageReport; readonly looking: boolean }) {
  const library = useWindowState((state) => state.library.size);
  const { words, share } = report;
  const total = Math.max(1, words.verbatim + words.adapted + words.new);
  return (
    <div className="agreed-summary" role="status">
      <b>{looking ? "…" : percent(share)}</b>
      <span className="agreed-bar" aria-hidden="true">
        <span className="verbatim" style={{ width: `${(100 * words.verbatim) / total}%` }} />
        <span className="adapted" style={{ width: `${(100 * words.adapted) / total}%` }} />
      </span>
      <p>{looking ? `Looking for sources in ${library.toLocaleString("en-GB")} resolutions…` : shareDefinition}</p>
    </div>
  );
}

/** Over the page: for each paragraph whether it is verbatim, adapted or new, its source, and the words that differ. */
export function AgreedLanguageView() {
  const workbench = useWorkbench();
  const { document, known, report, looking } = useReport();
  const [kind, setKind] = useState<KindFilter>("all");
  const [order, setOrder] = useState<RowOrder>("text");
  const view = useOverPage();
  if (!document || !report) return null;
  const counted = (of: Exclude<KindFilter, "all">) => report.paragraphs.filter((paragraph) => paragraph.kind === of).length;
  const kinds = (["verbatim", "adapted", "new"] as const).map((of) => ({
    value: of,
    title: `${agreedKindNames[of]} ${looking ? "…" : counted(of)}`,
  }));
  const rows = agreedRows(report.paragraphs, kind, order);
  return (
    <section className="over-page" aria-label="Agreed language in the draft" aria-busy={looking} {...view}>
      <OverPageHead title="Agreed language">
        <Segments<KindFilter>
          label="Which paragraphs"
          options={[{ value: "all", title: `All ${report.paragraphs.length}` }, ...kinds]}
          value={kind}
          onChange={setKind}
        />
        <select className="input" aria-label="Order" value={order} onChange={(event) => setOrder(event.target.value as RowOrder)}>
          {orders.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
        <span className="spacer" />
        <ReportMenu onPick={(format) => void exportAgreed(workbench, document, known, format)} />
      </OverPageHead>
      <Head report={report} looking={looking} />
      <div className="agreed-scroll">
        {rows.length === 0 ? (
          <div className="empty">
            <h2>{report.paragraphs.length === 0 ? "Nothing is written yet" : `No paragraph is ${kind}`}</h2>
            <p>
              {report.paragraphs.length === 0 ? "Each paragraph with words appears here beside its source." : "Choose another kind above."}
            </p>
          </div>
        ) : (
          <table className="agreed-table">
            <thead>
              <tr>
                <th scope="col">Paragraph</th>
                <th scope="col">Kind</th>
                <th scope="col">Wording, marked against its source</th>
                <th scope="col">Source</th>
                <th scope="col">Agreed</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((paragraph) => (
                <AgreedRow key={paragraph.id} paragraph={paragraph} open={looking && paragraph.kind === "new"} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
