import type { ParagraphLook, RunLook } from "../printed-look/looks.js";
import { type Attributes, element } from "../xml.js";

export const points = (value: number): string => `${Math.round(value * 100) / 100}pt`;

/** A property for each of the three kinds of script that the format tells apart. */
const inAllScripts = (name: string, value: string): Attributes => {
  const [, local = ""] = name.split(":");
  return { [name]: value, [`style:${local}-asian`]: value, [`style:${local}-complex`]: value };
};

/** How type looks, as OpenDocument says it; "" where it looks like what is around it. */
export function textProperties({ bold, italic, tracking, size, raised }: RunLook): string {
  const attributes: Attributes = {
    ...(bold && inAllScripts("fo:font-weight", "bold")),
    ...(italic && inAllScripts("fo:font-style", "italic")),
    ...(size !== undefined && inAllScripts("fo:font-size", points(size))),
    ...(tracking !== undefined && { "fo:letter-spacing": points(tracking) }),
    ...(raised && { "style:text-position": "super 65%" }),
  };
  return Object.keys(attributes).length > 0 ? element("style:text-properties", attributes) : "";
}

/** How a paragraph looks, as OpenDocument says it. Stops of tabs are counted from the indent, to which a hanging line advances of itself. */
export function paragraphProperties(look: ParagraphLook, indent: number = look.indent?.left ?? 0): string {
  const { spacing, tabs, rule, align } = look;
  const stops = (tabs ?? [])
    .filter(({ at }) => at > indent)
    .map(({ align: type, at }) => element("style:tab-stop", { "style:position": points(at - indent), "style:type": type }));
  const attributes: Attributes = {
    ...(look.indent && {
      "fo:margin-left": points(look.indent.left ?? 0),
      "fo:margin-right": points(look.indent.right ?? 0),
      "fo:text-indent": points(look.indent.first ?? 0),
    }),
    ...(spacing?.above !== undefined && { "fo:margin-top": points(spacing.above) }),
    ...(spacing?.below !== undefined && { "fo:margin-bottom": points(spacing.below) }),
    ...(spacing?.pitch !== undefined && { [spacing.atLeast ? "style:line-height-at-least" : "fo:line-height"]: points(spacing.pitch) }),
    ...(align && { "fo:text-align": { both: "justify", center: "center", left: "start", right: "end" }[align] }),
    ...(look.keepNext && { "fo:keep-with-next": "always" }),
    ...(look.keepLines && { "fo:keep-together": "always" }),
    ...(rule && { "fo:border-bottom": `${points(rule.width)} solid #000000`, "fo:padding-bottom": points(2) }),
    ...(look.lineNumbers !== undefined && { "text:number-lines": String(look.lineNumbers) }),
  };
  if (stops.length === 0 && Object.keys(attributes).length === 0) return "";
  return element("style:paragraph-properties", attributes, stops.length > 0 ? element("style:tab-stops", {}, ...stops) : "");
}
