import { Fragment, type Node } from "prosemirror-model";

/** Makes ids; a test passes a counter, the application a random source. */
export type IdSource = () => string;

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Ten random characters: drafts merged from several delegations must not collide. */
export const randomId: IdSource = () => {
  let id = "";
  for (let position = 0; position < 10; position++) id += alphabet[Math.floor(Math.random() * alphabet.length)];
  return id;
};

/** An id source that counts: "p1", "p2" … */
export function countingIds(prefix = "p"): IdSource {
  let last = 0;
  return () => `${prefix}${++last}`;
}

/** Whether nodes of this type are addressed by an id. */
export const hasId = (node: Node): boolean => node.type.spec.attrs?.id !== undefined;

/** Positions of nodes whose id is missing or already taken by an earlier node, in document order. */
export function idFaults(doc: Node): { pos: number; node: Node }[] {
  const seen = new Set<string>();
  const faults: { pos: number; node: Node }[] = [];
  doc.descendants((node, pos) => {
    if (!hasId(node)) return true;
    const id = node.attrs.id as string;
    if (id === "" || seen.has(id)) faults.push({ pos, node });
    else seen.add(id);
    return true;
  });
  return faults;
}

/** The same document in which every addressable node has an id of its own; ids that are unique stay. */
export function withIds(node: Node, newId: IdSource = randomId): Node {
  const seen = new Set<string>();
  const visit = (current: Node): Node => {
    if (current.isText) return current;
    let attrs = current.attrs;
    if (hasId(current)) {
      const id = current.attrs.id as string;
      if (id === "" || seen.has(id)) {
        let fresh = newId();
        while (seen.has(fresh)) fresh = newId();
        attrs = { ...attrs, id: fresh };
      }
      seen.add(attrs.id as string);
    }
    const children: Node[] = [];
    current.forEach((child) => {
      children.push(visit(child));
    });
    const content = Fragment.fromArray(children);
    return attrs === current.attrs ? current.copy(content) : current.type.create(attrs, content, current.marks);
  };
  return visit(node);
}
