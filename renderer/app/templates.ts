import type { LibraryRecord } from "../../shared/contract/index.js";
import { decision, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import {
  type Draft,
  type DraftFile,
  emptyMetadata,
  fromDraftFile,
  organOfProfile,
  type Profile,
  profiles,
  withIds,
} from "../../shared/document/index.js";
import { withProvenance } from "../library/known-source.js";

/** A way to begin: an empty text of an organ. */
export interface Template {
  readonly profile: Profile;
  readonly title: string;
  readonly hint: string;
}

const hints: Record<Profile, string> = {
  GA: "Also for its Main Committees",
  ECOSOC: "Also for its commissions",
  HRC: "Draft resolution of the Council",
  SC: "No title; rules of the Council",
};

/** One template per organ, the organ last drafted for first. */
export function templates(first: Profile): Template[] {
  const ordered = [first, ...profiles.filter((profile) => profile !== first)];
  return ordered.map((profile) => ({ profile, title: organOfProfile(profile).name, hint: hints[profile] }));
}

/** An empty draft of an organ: organ line, one preambular and one operative paragraph to begin in. */
export function emptyDraft(profile: Profile): Draft {
  const organ = organOfProfile(profile);
  const doc = resolution(title(), decision(organLine(`The ${organ.name}`), preambular(), operative()));
  return { metadata: { ...emptyMetadata(profile), distribution: "Limited" }, doc: withIds(doc) };
}

/**
 * A draft that starts from an adopted text: its words, each paragraph knowing where they come from, and the masthead of
 * a new draft. Paragraph ids stay, so cross-references hold.
 */
export function followUp({ record, draft }: { readonly record: Pick<LibraryRecord, "symbol">; readonly draft: DraftFile }): Draft {
  const precedent = fromDraftFile(draft);
  const { profile, language, nestedQuoting } = precedent.metadata;
  const metadata = { ...emptyMetadata(profile), language, nestedQuoting, distribution: "Limited" as const };
  return { metadata, doc: withProvenance(precedent.doc, record.symbol) };
}
