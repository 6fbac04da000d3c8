import { type Draft, draftNamespace } from "../../document/index.js";
import { conclusions, coverPage, preface } from "./front.js";
import { identification } from "./identification.js";
import { meta } from "./meta.js";
import { type AnnexXml, textXml } from "./text.js";
import { element, serialize, words, type Xml } from "./xml.js";

/**
 * The draft in Akoma Ntoso for the United Nations: valid by the OASIS schema, with the elements of the United Nations' own
 * files, every number and label written out. The same draft gives the same text.
 */
export function toAkomaNtoso(draft: Draft): string {
  const { preamble, body, annexes } = textXml(draft);
  const name = draft.metadata.status === "adopted" ? "resolution" : "draftResolution";
  return serialize(
    element("akomaNtoso", { xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "xmlns:penholder": draftNamespace }, [
      element("statement", { name }, [
        meta(draft),
        coverPage(draft),
        ...preface(draft),
        element("preamble", {}, preamble),
        mainBody(body),
        ...conclusions(draft),
        ...(annexes.length > 0
          ? [
              element(
                "attachments",
                {},
                annexes.map((annex, index) => attachment(draft, annex, index, annexes.length)),
              ),
            ]
          : []),
      ]),
    ]),
  );
}

/** A body must hold something, if only an empty paragraph. */
const mainBody = (blocks: readonly Xml[]): Xml => element("mainBody", {}, blocks.length > 0 ? blocks : [words("p", {}, [])]);

const attachment = (draft: Draft, { attributes, body }: AnnexXml, index: number, total: number): Xml =>
  element("attachment", attributes, [
    element("doc", { name: "annex" }, [
      element("meta", {}, [identification(draft, total > 1 ? `!main/annex_${index + 1}` : "!main/annex")]),
      mainBody(body),
    ]),
  ]);
