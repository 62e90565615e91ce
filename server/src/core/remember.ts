/** Remembering what is worked out from the tree's nodes: an untouched stretch of the text keeps its nodes. */
import type { Span } from './text';
import type { Node } from './tree';

/** A function that works a thing out once for each object, as long as that lives. */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}

/**
 * A function that reads a node once, as if the text began with it, and moves what it read to where the node stands: by
 * `by` UTF-16 units.
 */
export function rememberPlaced<T>(
  read: (node: Node) => T,
  move: (thing: T, by: number) => T,
): (node: Node, start: number) => T {
  const original = remember(read);
  const placed = new WeakMap<Node, { readonly start: number; readonly thing: T }>();
  return (node, start) => {
    const last = placed.get(node);
    if (last?.start === start) return last.thing;
    const thing = move(original(node), start);
    placed.set(node, { start, thing });
    return thing;
  };
}

export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
