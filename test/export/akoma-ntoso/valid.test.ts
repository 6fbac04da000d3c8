import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toAkomaNtoso } from "../../../shared/export/akoma-ntoso/akoma-ntoso.js";
import { anyDraft } from "../../any-draft.js";
import { schemaFaults, schemaIsThere } from "./schema.js";

describe.skipIf(!schemaIsThere)("Akoma Ntoso of any draft", () => {
  let faultsOf: (xml: string) => string[];
  beforeAll(() => {
    faultsOf = schemaFaults();
  });

  it("is valid by the schema", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(faultsOf(toAkomaNtoso(draft))).toEqual([]);
      }),
    );
  });
});
