import { laterInSeries, readKey } from "../../citations/index.js";
import { dateInWords } from "../../language/index.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

export const supersededCitation: Rule = {
  id: "superseded-citation",
  topic: "citations and notes",
  title: "Later resolution of the same title not cited",
  why: "Where an organ has taken a question up again under the same title, what it said last is cited too.",
  source: adoptedTexts("where an earlier one of a series is cited and a later one is known, that is cited as well, 6 of 7 times"),
  severity: everywhere("information"),
  scope: "references",
  check: ({ places, resolutions, library, draft: { metadata } }) => {
    const cited = new Set(resolutions.map(({ key }) => key));
    return places
      .filter(({ resolution, citation }) => resolution.citations[0] === citation && citation.kind === "resolution")
      .flatMap(({ at, citation, resolution }) => {
        const series = laterInSeries(resolution, library, metadata.adoption?.date ?? "");
        const [latest] = series.filter(({ key }) => readKey(key).number !== metadata.number);
        if (!latest || series.some(({ key }) => cited.has(key))) return [];
        const { number } = readKey(latest.key);
        const message = `There is a later resolution “${latest.title}”, ${number} of ${dateInWords(latest.adopted)}; cite it too, or instead of ${citation.number}.`;
        return [{ at, from: citation.from, to: citation.to, message }];
      });
  },
  examples: {
    wrong: [{ text: { preamble: ["*Recalling* its resolution 78/10 of 21 November 2023,"] } }],
    right: [
      { preamble: ["*Recalling* its resolutions 78/10 of 21 November 2023 and 80/8 of 19 November 2025,"] },
      {
        preamble: ["*Recalling* its resolution 78/10 of 21 November 2023,"],
        metadata: { number: "80/8", status: "adopted", adoption: { meeting: "", date: "2025-11-19" } },
      },
    ],
  },
};
