import { existsSync, readFileSync } from "node:fs";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const path = "../shared/schemas/akoma-ntoso/akomantoso30.xsd";

/** Whether the schema of Akoma Ntoso lies beside the project. */
export const schemaIsThere = existsSync(path);

/** What the OASIS schema finds wrong with an Akoma Ntoso file, one sentence each; made once, because compiling it takes long. */
export function schemaFaults(): (xml: string) => string[] {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${line}: ${message}`);
    } finally {
      document.dispose();
    }
  };
}
