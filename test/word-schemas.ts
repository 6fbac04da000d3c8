import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const folder = "../shared/schemas/ooxml";

/** Whether the schemas of ECMA-376 are there. */
export const haveWordSchemas = existsSync(`${folder}/wml.xsd`);

/** Which schema a part of a Word file obeys, by its path. */
const schemas: readonly (readonly [path: RegExp, schema: string])[] = [
  [/^\[Content_Types\]\.xml$/, "opc-xsd/opc-contentTypes.xsd"],
  [/\.rels$/, "opc-xsd/opc-relationships.xsd"],
  [/^docProps\/core\.xml$/, "opc-xsd/opc-coreProperties.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
  [/^word\/[^/]+\.xml$/, "wml.xsd"],
];

/** Validates every part of Word files; schemas are compiled once each. */
export class WordSchemas implements Disposable {
  private readonly validators = new Map<string, XsdValidator>();

  constructor() {
    xmlRegisterFsInputProviders();
  }

  /** What is wrong with the parts of a file: "word/styles.xml: line 1: …". A part without a schema is a fault, too. */
  faults(docx: Uint8Array): string[] {
    return Object.entries(unzipSync(docx)).flatMap(([path, bytes]) => this.partFaults(path, strFromU8(bytes)));
  }

  partFaults(path: string, xml: string): string[] {
    const schema = schemas.find(([pattern]) => pattern.test(path))?.[1];
    if (schema === undefined) return [`${path}: no schema`];
    // Markup compatibility lies outside of the schema.
    const document = XmlDocument.fromString(xml.replace(/ mc:Ignorable="[^"]*"/, ""));
    try {
      this.validator(schema).validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${path}: line ${line}: ${message.trim()}`);
    } finally {
      document.dispose();
    }
  }

  [Symbol.dispose](): void {
    for (const validator of this.validators.values()) validator.dispose();
  }

  private validator(name: string): XsdValidator {
    const known = this.validators.get(name);
    if (known) return known;
    const path = `${folder}/${name}`;
    const local = readFileSync(path, "utf8")
      .replaceAll("http://dublincore.org/schemas/xmls/qdc/2003/04/02/", `${resolve("test/fixtures/dublin-core")}/`)
      .replace(/(?<=<xs:import id="xml" [^>]*)(?=\/>)/, ` schemaLocation="${resolve(folder, "xml.xsd")}"`);
    const schema = XmlDocument.fromString(local, { url: path });
    const validator = XsdValidator.fromDoc(schema);
    schema.dispose();
    this.validators.set(name, validator);
    return validator;
  }
}
