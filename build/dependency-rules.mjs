/**
 * Who may import whom. Denied by default: an import that no line here allows is a fault, and so is a file that no line
 * names. The first area whose pattern matches a file is the file's own; an area may always import itself.
 *
 * `may` lists areas, `packages` lists npm packages, `node` says whether Node's own modules are there.
 */
export const areas = [
  { name: "shared/util", packages: ["fflate"] },
  { name: "shared/language", may: ["shared/util"] },
  { name: "shared/text", may: ["shared/util"] },
  { name: "shared/document", may: ["shared/language", "shared/text", "shared/util"], packages: ["prosemirror-(model|transform)", "zod"] },
  {
    name: "shared/citations",
    may: ["shared/document", "shared/language", "shared/text", "shared/util"],
    packages: ["prosemirror-model", "zod"],
  },
  sharedFeature("import", ["fflate", "parse5", "saxes"]),
  sharedFeature("checks", []),
  sharedFeature("spelling", ["nspell"]),
  sharedFeature("precedent", []),
  sharedFeature("compare", []),
  sharedFeature("export", ["fflate"]),
  // What features found, as a document to read or file: one shape of report, several formats.
  {
    name: "shared/report",
    may: ["shared/(checks|citations|compare|document|export|language|precedent|text|util)"],
    packages: ["prosemirror-model", "docx", "fflate", "zod"],
  },
  // What a delegation files: a tracked copy made of two printed ones, and a receipt about it.
  {
    name: "shared/filing",
    may: ["shared/(compare|document|export|import|report|text)"],
    packages: ["prosemirror-(model|transform)", "fflate"],
  },
  // The names of formats and severities and the shapes of passages and reports cross the contract; how they are made does not.
  {
    name: "shared/contract",
    may: [
      "shared/document",
      "shared/checks/finding.ts",
      "shared/export/(formats|options).ts",
      "shared/precedent/(answers|passage).ts",
      "shared/report/report.ts",
    ],
    packages: ["zod"],
  },

  { name: "electron/main.ts", may: ["electron/application", "electron/host"], packages: ["electron"], node: true },
  { name: "electron/preload.ts", may: ["shared/contract"], packages: ["electron"] },
  {
    name: "electron/host/electron-host.ts",
    may: ["electron/host", "electron/application/(menu-model|security-policy).ts", "shared/contract"],
    packages: ["electron"],
    node: true,
  },
  {
    name: "electron/host",
    may: ["electron/application/(menu-model|security-policy).ts", "shared/contract", "shared/document"],
    packages: ["playwright-core"],
    node: true,
  },
  {
    name: "electron/application",
    may: ["electron/host", ...shared()],
    packages: [
      "@myriaddreamin/typst-ts-node-compiler",
      "@expo-google-fonts/[a-z-]+",
      "pdfjs-dist",
      "fflate",
      "prosemirror-model",
      "yaml",
      "zod",
    ],
    node: true,
  },
  { name: "electron/chromium-main.ts", may: ["electron/application", "electron/host"], node: true },
  {
    name: "electron/tour",
    may: ["electron/application", "electron/host", ...shared()],
    packages: ["playwright-core"],
    node: true,
  },
  { name: "electron/cli", may: ["electron/application", ...shared()], packages: ["prosemirror-model"], node: true },

  {
    name: "renderer",
    may: shared(),
    packages: ["react", "react-dom", "lucide-react", "prosemirror-[a-z]+", "@fontsource/tinos", "@fontsource-variable/inter"],
  },

  {
    name: "build",
    packages: ["vite", "vitest", "@vitejs/plugin-react", "dependency-cruiser", "playwright-core"],
    node: true,
  },
  {
    name: "test",
    may: ["build", "renderer", "electron/(application|chromium-main.ts|cli|host|preload.ts|tour|main.ts)", ...shared()],
    packages: [".+"],
    node: true,
  },
];

/** A feature of the shared code: knows documents and words, and no other feature. */
function sharedFeature(folder, packages) {
  return {
    name: `shared/${folder}`,
    may: ["shared/citations", "shared/document", "shared/language", "shared/text", "shared/util"],
    packages: ["prosemirror-(model|transform)", "zod", ...packages],
  };
}

function shared() {
  return ["shared/(checks|citations|compare|contract|document|export|filing|import|language|precedent|report|spelling|text|util)"];
}

/** An area's name as the start of a path: a whole folder, or one file. */
const start = (name) => `^${name.replaceAll(".", "[.]")}(/|$)`;

/** The area a file belongs to, or undefined where no line names it. */
export const areaOf = (file) => areas.find((area) => new RegExp(start(area.name)).test(file));

/** The areas as rules of dependency-cruiser. Its later areas must not match files of earlier, narrower ones. */
export const ruleSet = {
  forbidden: [{ name: "no-cycle", severity: "error", from: {}, to: { circular: true } }],
  allowed: areas.flatMap((area, index) => {
    const from = { path: start(area.name), pathNot: areas.slice(0, index).map((earlier) => start(earlier.name)) };
    const packages = (area.packages ?? []).map((name) => `^(node_modules/)?(@types/)?${name}(/|$)`);
    return [
      { from, to: { path: [area.name, ...(area.may ?? [])].map(start) } },
      ...(packages.length > 0 ? [{ from, to: { path: packages, dependencyTypesNot: ["core", "local"] } }] : []),
      ...(area.node ? [{ from, to: { dependencyTypes: ["core"] } }] : []),
    ];
  }),
  allowedSeverity: "error",
};
