import { Stop, type StopKind } from './stop';

/** Something to fix before a deployment. There may be several at once. */
export interface Problem {
  readonly kind: StopKind;
  readonly message: string;
  readonly next?: string;
}

/** The gravest decides the exit code: without credentials the others may not even be true. */
const GRAVEST_FIRST: readonly StopKind[] = [
  'credentials',
  'offline',
  'unreachable',
  'usage',
  'findings',
  'busy',
  'refused',
];

export function stopForAll(problems: readonly Problem[]): Stop | undefined {
  const ordered = [...problems].sort((one, other) => weight(one) - weight(other));
  const [first] = ordered;
  if (!first) return undefined;
  const advice = [...new Set(ordered.flatMap(({ next }) => (next === undefined ? [] : [next])))];
  return new Stop(
    first.kind,
    ordered.map(({ message }) => message).join('\n'),
    advice.length > 0 ? advice.join('\n') : undefined,
  );
}

function weight({ kind }: Problem): number {
  const place = GRAVEST_FIRST.indexOf(kind);
  return place < 0 ? GRAVEST_FIRST.length : place;
}
