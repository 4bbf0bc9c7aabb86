import type { StackBlock } from '../blocks/block';
import { type Row, row, type Span } from './layout';

/** The tree of stacks, each with what happens in it. */
export function stackRows(root: StackBlock): Row[] {
  const lines = tree(root, '', '');
  const widest = Math.max(...lines.map(({ name }) => name.length));
  return lines.map(({ name, stack }) =>
    row(2, [{ text: `${name.padEnd(widest)}  ` }, ...happening(stack)], 6),
  );
}

interface TreeLine {
  readonly name: string;
  readonly stack: StackBlock;
}

function tree(stack: StackBlock, lead: string, below: string): TreeLine[] {
  const own = { name: `${lead}${stack.name}`, stack };
  const children = stack.nested.flatMap((child, index) =>
    index === stack.nested.length - 1
      ? tree(child, `${below}└ `, `${below}  `)
      : tree(child, `${below}├ `, `${below}│ `),
  );
  return [own, ...children];
}

function happening({ text, mark, unchanged }: StackBlock): Span[] {
  if (unchanged) return [{ text, style: 'faint' }];
  const style = mark?.subject === 'data' ? 'danger' : 'changed';
  return [...(mark ? [{ text: `! ${mark.text}: `, style } as const] : []), { text }];
}
