import type { Style } from '../../terminal/paint';
import type { DiffLine } from '../diff/line';
import type { Row, Span } from './layout';

const STYLES: Readonly<Record<DiffLine['sign'], Style | undefined>> = {
  '+': 'added',
  '-': 'removed',
  '~': 'changed',
  '…': 'faint',
  ' ': undefined,
};

/** The sign in a column of its own, then the line, as deep as it lies. */
export function diffRow({ sign, depth, label, text, change, mark }: DiffLine, indent: number): Row {
  const style = STYLES[sign];
  const styled = (content: string): Span => (style ? { text: content, style } : { text: content });
  const named = label === '' ? [] : [styled(text === '' && !change ? label : `${label} `)];
  return {
    indent,
    hang: 2 * depth + 4,
    spans: [
      styled(`${sign} `),
      { text: '  '.repeat(depth) },
      ...named,
      ...(change ? changeSpans(change) : marked(text, style, mark)),
    ],
  };
}

function changeSpans({ before, after }: NonNullable<DiffLine['change']>): Span[] {
  return [
    { text: before, style: 'removed' },
    { text: ' → ', style: 'faint' },
    { text: after, style: 'added' },
  ];
}

/** Highlights the part that differs, unless the whole text differs. */
function marked(text: string, style: Style | undefined, mark: DiffLine['mark']): Span[] {
  if (text === '') return [];
  if (style === undefined) return [{ text }];
  if (!mark || (style !== 'added' && style !== 'removed') || mark[1] - mark[0] > text.length / 2)
    return [{ text, style }];
  return [
    { text: text.slice(0, mark[0]), style },
    { text: text.slice(...mark), style: `marked-${style}` as const },
    { text: text.slice(mark[1]), style },
  ].filter((span) => span.text !== '') satisfies Span[];
}
