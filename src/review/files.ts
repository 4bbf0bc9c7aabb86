import { painter } from '../terminal/paint';

/** What happens to the files of a site. */
export interface FileChanges {
  readonly release: string;
  /** The live release. Absent before the first one. */
  readonly current?: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Old files that no release needs any more. */
  readonly expired: number;
}

const MOST_SHOWN = 12;

/** `Files of site-local: release 0a1b2c replaces 3d4e5f`. */
export function filesTitle(stack: string, { release, current }: FileChanges): string {
  const before =
    current === undefined ? 'is the first' : current === release ? 'is completed' : `replaces ${current}`;
  return `Files of ${stack}: release ${release} ${before}`;
}

/** `2 added, 1 changed, 9 unchanged`. */
export function filesSummary({ added, changed, removed, unchanged, expired }: FileChanges): string {
  const counts = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
    [unchanged, 'unchanged'],
    [expired, 'of older releases deleted'],
  ] as const;
  return counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ');
}

/** Each file with a sign: `+ assets/app-0a1b2c3d.js`. */
export function fileLines({ added, changed, removed }: FileChanges, most = MOST_SHOWN): string[] {
  const lines = [
    ...changed.map((path) => `~ ${path}`),
    ...added.map((path) => `+ ${path}`),
    ...removed.map((path) => `- ${path}`),
  ];
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

export function textFiles(
  stack: string,
  changes: FileChanges,
  { color, full = false }: { readonly color: boolean; readonly full?: boolean | undefined },
): string {
  const lines = fileLines(changes, full ? Number.POSITIVE_INFINITY : MOST_SHOWN);
  return [
    painter(color)('strong', filesTitle(stack, changes)),
    `  ${filesSummary(changes)}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}
