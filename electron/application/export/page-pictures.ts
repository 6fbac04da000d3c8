/** The pages of a typeset document as pictures that stand alone. */
export interface PagePictures {
  /** SVG of each page, with the outlines of the letters it uses. */
  readonly pages: readonly string[];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What the typesetter writes at the top of its picture: a group for each page, one below the other, then the letters. */
const size = /<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/;
const pageGroup = /^ {4}<g[^>]*>\n([\s\S]*?)^ {4}<\/g>$/gm;
const letter = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;
const letterUsed = /xlink:href="#([^"]+)"/g;

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/**
 * Parts the one picture of a whole document into its pages, which are all of one size: a page of fifty is wanted at a
 * time, and a fiftieth of the picture.
 * @throws {RangeError} when it is no picture of pages.
 */
export function pagePictures(svg: string): PagePictures {
  const [, width, height] = size.exec(svg) ?? [];
  const groups = [...svg.matchAll(pageGroup)].map(([, content]) => content!);
  if (width === undefined || height === undefined || groups.length === 0) throw new RangeError("The typesetter’s picture has no pages.");
  const letters = new Map([...svg.matchAll(letter)].map(([whole, id]) => [id!, whole]));
  const box = { width: Number(width), height: Number(height) / groups.length };
  const pages = groups.map((content) => {
    const used = new Set([...content.matchAll(letterUsed)].map(([, id]) => id!));
    const defined = [...used].map((id) => letters.get(id) ?? "").join("");
    const frame = `<rect width="${box.width}" height="${box.height}" fill="#fff"/>`;
    return `<svg ${namespaces} viewBox="0 0 ${box.width} ${box.height}">${frame}<defs>${defined}</defs><g>${content}</g></svg>`;
  });
  return { pages, ...box };
}
