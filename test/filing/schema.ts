import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const path = "../shared/schemas/ooxml/wml.xsd";

/** Whether the schemas of WordprocessingML lie beside the project. */
export const schemasAreThere = existsSync(path);

let validator: XsdValidator | undefined;

function prepared(): XsdValidator {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const made = XsdValidator.fromDoc(schema);
  schema.dispose();
  return made;
}

/** Holds what a tracked copy says otherwise than the clean one against the schema of WordprocessingML. @throws where one is not valid */
export function expectValid(docx: Uint8Array): void {
  validator ??= prepared();
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (!/^word\/(?:document|footnotes|header\d)\.xml$/.test(name)) continue;
    const document = XmlDocument.fromString(strFromU8(bytes));
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }
}
