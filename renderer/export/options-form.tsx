import { type ReactNode, useId } from "react";
import type { ExportOptions } from "../../shared/export/options.js";
import { Segments } from "../ui/segments.js";

interface OptionsFormProps {
  readonly options: ExportOptions;
  /** The options that the chosen format obeys; others are not shown. */
  readonly obeys: readonly (keyof ExportOptions)[];
  readonly onChange: (change: Partial<ExportOptions>) => void;
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="option-row">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

/** Paper, look, numbers and line numbers of a formatted document, as far as its format has them. */
export function OptionsForm({ options, obeys, onChange }: OptionsFormProps) {
  const lineNumbers = useId();
  if (obeys.length === 0) return <p className="option-none">This format has no pages, so there is nothing more to choose.</p>;
  return (
    <div className="option-rows">
      {obeys.includes("paper") && (
        <Row label="Paper">
          <Segments
            label="Paper"
            options={[
              { value: "letter", title: "Letter", tip: "8½ × 11 inches, as the United Nations prints in New York" },
              { value: "a4", title: "A4", tip: "210 × 297 mm" },
            ]}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
          />
        </Row>
      )}
      {obeys.includes("look") && (
        <Row label="Look">
          <Segments
            label="Look"
            options={[
              { value: "issued", title: "As issued", tip: "The page of an issued document, 10 point" },
              { value: "manuscript", title: "Manuscript", tip: "12 point, double spacing, for the editors" },
            ]}
            value={options.look}
            onChange={(look) => onChange({ look })}
          />
        </Row>
      )}
      {obeys.includes("numbering") && (
        <Row label="Numbers">
          <Segments
            label="Numbers"
            options={[
              { value: "text", title: "Typed", tip: "Numbers are text, as the United Nations types them" },
              { value: "lists", title: "Automatic", tip: "Lists that the word processor counts" },
            ]}
            value={options.numbering}
            onChange={(numbering) => onChange({ numbering })}
          />
        </Row>
      )}
      {obeys.includes("lineNumbers") && (
        <div className="option-row">
          <label htmlFor={lineNumbers}>Line numbers</label>
          <input
            id={lineNumbers}
            type="checkbox"
            checked={options.lineNumbers}
            onChange={(event) => onChange({ lineNumbers: event.target.checked })}
          />
        </div>
      )}
    </div>
  );
}
