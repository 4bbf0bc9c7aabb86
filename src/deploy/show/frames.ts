import type { DeployEvent } from '../operator';
import { fromJson } from './json';
import { Progress } from './progress';
import { type ViewOptions, viewOf } from './view';

/** An event of a session, as `--format json` writes it. */
export type SessionEvent = DeployEvent & { readonly at: number };

export interface Frame {
  /** Milliseconds since the session started. */
  readonly at: number;
  readonly lines: readonly string[];
}

/** The screen of a recorded session, frame by frame. */
export function frames(
  session: readonly SessionEvent[],
  options: Omit<ViewOptions, 'now'> & { /** Milliseconds between two frames. */ readonly every: number },
): Frame[] {
  const begun = session.findLastIndex(({ type }) => type === 'watch');
  const first = session[begun];
  if (first?.type !== 'watch') return [];
  const progress = new Progress(first);
  const start = first.at;
  const rest = session.slice(begun + 1);
  const end = rest.at(-1)?.at ?? first.at;
  const shown: Frame[] = [];
  for (let now = start; ; now = Math.min(now + options.every, end)) {
    while (rest[0] && rest[0].at <= now) progress.take(rest.shift() ?? first);
    shown.push({ at: now - start, lines: viewOf(progress, { ...options, now }) });
    if (now >= end) return shown;
  }
}

/** Reads a recording: one JSON object per line. Skips lines that are not events. */
export function readSession(text: string): SessionEvent[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map(fromJson)
    .filter(isSessionEvent);
}

const KINDS: ReadonlySet<string> = new Set<DeployEvent['type']>([
  'step',
  'step-done',
  'note',
  'watch',
  'resource',
  'rollout',
  'silence',
  'answer',
  'ended',
]);

function isSessionEvent(data: unknown): data is SessionEvent {
  return typeof data === 'object' && data !== null && 'type' in data && KINDS.has(String(data.type));
}
