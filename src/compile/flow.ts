import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** Longest line of arguments that still reads at a glance. */
const WIDEST = 72;

/** Lays the arguments of a function on one line, as a person would, where they are few, short and plain. */
export function layFlow<N extends Node>(node: N): N {
  if (isSeq(node) && width(node) <= WIDEST) node.flow = true;
  return node;
}

/** Characters that the node takes in flow style; endless where it doesn't fit one line. */
function width(node: unknown): number {
  if (isScalar(node)) return tagWidth(node) + scalarWidth(node);
  if (isSeq(node) && !node.commentBefore)
    return node.items.reduce<number>((sum, item) => sum + width(item) + 2, tagWidth(node) + 2);
  return isMap(node) && node.items.length === 0 ? 2 : Number.POSITIVE_INFINITY;
}

function tagWidth(node: Node): number {
  return node.tag ? node.tag.length + 1 : 0;
}

function scalarWidth(node: Scalar): number {
  return node.commentBefore || node.type === Scalar.BLOCK_LITERAL
    ? Number.POSITIVE_INFINITY
    : String(node.value).length;
}
