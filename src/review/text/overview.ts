import type { StackOverview } from '../model';
import { happeningIn, markOf } from '../presented';
import { legible } from '../words';
import type { Row, Span } from './layout';

/** The tree of stacks, each with what happens in it. */
export function overviewRows(root: StackOverview): Row[] {
  const lines = tree(root, '', '');
  const widest = Math.max(...lines.map(({ name }) => name.length));
  return lines.map(({ name, stack }) => ({
    indent: 2,
    hang: 6,
    spans: [{ text: `${name.padEnd(widest)}  ` }, ...happening(stack)],
  }));
}

interface TreeLine {
  readonly name: string;
  readonly stack: StackOverview;
}

function tree(stack: StackOverview, lead: string, below: string): TreeLine[] {
  const own = { name: `${lead}${legible(stack.name)}`, stack };
  const children = stack.nested.flatMap((child, index) =>
    index === stack.nested.length - 1
      ? tree(child, `${below}└ `, `${below}  `)
      : tree(child, `${below}├ `, `${below}│ `),
  );
  return [own, ...children];
}

function happening(stack: StackOverview): Span[] {
  const [text, mark] = [happeningIn(stack), markOf(stack)];
  if (text === '') return isStill(stack) ? [{ text: 'no change', style: 'faint' }] : [];
  const style = stack.worst === 'data' ? 'danger' : 'changed';
  return [...(mark === '' ? [] : [{ text: `! ${mark}: `, style } as const]), { text }];
}

function isStill({ verbs, nested }: StackOverview): boolean {
  return Object.keys(verbs).length === 0 && nested.every(isStill);
}
