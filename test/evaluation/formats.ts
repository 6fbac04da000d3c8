import type { Evaluations } from "./evaluations.js";

/** How faithfully each format carries drafts out and in. */
export const formats: Evaluations = {
  "akoma-ntoso": () => import("./formats/akoma-ntoso.js"),
  "word-pages": () => import("./formats/word-pages.js"),
  "pdf-in": () => import("./formats/pdf-in.js"),
  "word-in": () => import("./formats/word-in.js"),
  filing: () => import("./formats/filing.js"),
};
