import type { Page } from "../page.js";
import { footnoteRules } from "./footnotes.js";
import { twips } from "./properties.js";
import { value, w, wordPart } from "./xml.js";

/** Word of 2013 and later: an older one's rules of layout would be "compatibility mode". */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
};

/** The part that holds the settings: nothing is tracked, nobody's sessions are remembered. */
export const settingsPart = ({ measures }: Page): string =>
  wordPart(
    "settings",
    w("zoom", { percent: 100 }),
    value("defaultTabStop", twips(measures.tab)),
    "<w:evenAndOddHeaders/>",
    value("characterSpacingControl", "doNotCompress"),
    footnoteRules(),
    w(
      "compat",
      {},
      ...Object.entries(compatibility).map(([name, val]) =>
        w("compatSetting", { name, uri: "http://schemas.microsoft.com/office/word", val }),
      ),
    ),
  );
