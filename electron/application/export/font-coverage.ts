/** Where a font's character map says how its subtable is laid out (OpenType, `cmap`). */
const segmentMapping = 4;
const segmentedCoverage = 12;

/**
 * The characters a TrueType font has glyphs for, as code points, read from its Unicode character map.
 * @throws {RangeError} when the bytes are not a TrueType font.
 */
export function coveredCharacters(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const cmap = tableOffset(view, "cmap");
  const subtables = view.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index++) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (!unicode) continue;
    const start = cmap + view.getUint32(record + 4);
    const format = view.getUint16(start);
    if (format === segmentMapping) addSegments(view, start, covered);
    else if (format === segmentedCoverage) addGroups(view, start, covered);
  }
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`The font has no ${tag} table.`);
}

/** Format 4: segments of 16-bit codes whose glyphs are an offset away or looked up. */
function addSegments(view: DataView, start: number, covered: Set<number>): void {
  const doubled = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const first = view.getUint16(starts + at);
    const last = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const offset = view.getUint16(offsets + at);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const found = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - first) * 2);
      const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of code points with consecutive glyphs. */
function addGroups(view: DataView, start: number, covered: Set<number>): void {
  const groups = view.getUint32(start + 12);
  for (let index = 0; index < groups; index++) {
    const group = start + 16 + index * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    for (let code = first; code <= last; code++) covered.add(code);
  }
}
