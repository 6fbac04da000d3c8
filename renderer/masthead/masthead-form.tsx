import { type FormEvent, type ReactNode, useId, useState } from "react";
import { type Metadata, metadataSchema, organOfProfile, profiles } from "../../shared/document/index.js";
import { Button } from "../ui/button.js";
import { Dialog, DialogActions } from "../ui/dialog.js";

interface MastheadFormProps {
  readonly metadata: Metadata;
  readonly onSave: (metadata: Metadata) => void;
  readonly onClose: () => void;
}

function Field({ label, hint, wide, children }: { label: string; hint?: string; wide?: boolean; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={wide ? "field wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint && <span className="hint">{hint}</span>}
    </div>
  );
}

/** One sponsor a line or separated by commas, without empty ones. */
const sponsorList = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The form behind the masthead: everything about the document that is not its text. */
export function MastheadForm({ metadata, onSave, onClose }: MastheadFormProps) {
  const [form, setForm] = useState(metadata);
  const [sponsors, setSponsors] = useState(metadata.sponsors.join("\n"));
  const [fault, setFault] = useState("");
  const set = (change: Partial<Metadata>) => setForm({ ...form, ...change });
  const adoption = form.adoption ?? { meeting: "", date: "" };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const adopted = form.status === "adopted" && (adoption.meeting || adoption.date) ? adoption : null;
    const checked = metadataSchema.safeParse({ ...form, sponsors: sponsorList(sponsors), adoption: adopted });
    if (checked.success) onSave(checked.data);
    else setFault(`${checked.error.issues[0]?.path.join(" ") ?? "One field"}: ${checked.error.issues[0]?.message ?? "is not valid"}.`);
  };

  const text = (key: "symbol" | "number" | "session" | "agendaItem" | "provenance", label: string, placeholder: string, wide = false) => (
    <Field label={label} wide={wide}>
      {(id) => (
        <input
          id={id}
          className="input"
          data-focus-first={key === "symbol" ? "" : undefined}
          value={form[key]}
          placeholder={placeholder}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <Dialog title="Masthead" onClose={onClose} size="medium">
      <form className="dialog-content dialog-form" onSubmit={submit}>
        <Field label="Organ and rules">
          {(id) => (
            <select
              id={id}
              className="input"
              value={form.profile}
              onChange={(event) => set({ profile: event.target.value as Metadata["profile"] })}
            >
              {profiles.map((profile) => (
                <option key={profile} value={profile}>
                  {organOfProfile(profile).name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text("symbol", "Symbol", "E/CN.15/2012/L.2")}
        {text("session", "Session", "Twenty-first session")}
        {text("agendaItem", "Agenda item", "Agenda item 6")}
        <Field label="Sponsors" hint="One a line, in the order they are printed." wide>
          {(id) => <textarea id={id} className="input" rows={3} value={sponsors} onChange={(event) => setSponsors(event.target.value)} />}
        </Field>
        <Field label="Distribution">
          {(id) => (
            <select
              id={id}
              className="input"
              value={form.distribution}
              onChange={(event) => set({ distribution: event.target.value as Metadata["distribution"] })}
            >
              <option value="">Not stated</option>
              {["General", "Limited", "Restricted"].map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Date of issue">
          {(id) => (
            <input id={id} className="input" type="date" value={form.issued} onChange={(event) => set({ issued: event.target.value })} />
          )}
        </Field>
        {text("provenance", "Submitted by", "on the recommendation of the Commission (E/2012/30)", true)}
        <Field label="Status">
          {(id) => (
            <select
              id={id}
              className="input"
              value={form.status}
              onChange={(event) => set({ status: event.target.value as Metadata["status"] })}
            >
              <option value="draft">Draft</option>
              <option value="adopted">Adopted</option>
            </select>
          )}
        </Field>
        {form.status === "adopted" ? text("number", "Resolution number", "2012/18") : <span />}
        {form.status === "adopted" && (
          <>
            <Field label="Meeting">
              {(id) => (
                <input
                  id={id}
                  className="input"
                  value={adoption.meeting}
                  placeholder="44th plenary meeting"
                  onChange={(event) => set({ adoption: { ...adoption, meeting: event.target.value } })}
                />
              )}
            </Field>
            <Field label="Date of adoption">
              {(id) => (
                <input
                  id={id}
                  className="input"
                  type="date"
                  value={adoption.date}
                  onChange={(event) => set({ adoption: { ...adoption, date: event.target.value } })}
                />
              )}
            </Field>
          </>
        )}
        <Field label="Quotation marks of a quoted draft" wide>
          {(id) => (
            <select
              id={id}
              className="input"
              value={form.nestedQuoting}
              onChange={(event) => set({ nestedQuoting: event.target.value as Metadata["nestedQuoting"] })}
            >
              <option value="none">None (as printed since 2021)</option>
              <option value="everyParagraph">Before every paragraph (as printed in 2006)</option>
            </select>
          )}
        </Field>
        {fault && (
          <p className="form-fault" role="alert">
            {fault}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" submit>
            Apply
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
