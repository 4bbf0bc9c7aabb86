import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** Maximum width of arguments on one line. */
const WIDEST = 72;

/** Formats short arguments of a function on one line. */
export function layFlow<N extends Node>(node: N): N {
  if (isSeq(node) && width(node) <= WIDEST) node.flow = true;
  return node;
}

/** Width of the node in flow style; infinite if it needs several lines. */
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
