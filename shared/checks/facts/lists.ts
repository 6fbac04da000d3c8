import type { Node } from "prosemirror-model";

/**
 * Whether a sub-paragraph is an item of a list: (a), (b) … Imported texts also have lines of tables, names and points
 * below a paragraph, with dashes or nothing before them; those end as they like.
 */
export const isItem = ({ attrs }: Node): boolean => attrs.label === null || /^\(?[a-z]{1,5}\)$/.test(attrs.label as string);

/** Whether items of a list stand below a paragraph. */
export const hasItems = (paragraph: Node): boolean => paragraph.childCount > 1 && isItem(paragraph.child(1));
