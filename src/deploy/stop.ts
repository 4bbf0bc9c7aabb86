/** Why a command ends before it did what it was asked for. Each kind has its own exit code. */
export type StopKind =
  /** Templates or parameters that must be put right first. */
  | 'findings'
  /** It was asked for something that there isn't: an environment, a stack, a plan file. */
  | 'usage'
  /** Reviewed, and nobody approved. Nothing has changed. */
  | 'unapproved'
  /** The person left before anything was begun. */
  | 'interrupted'
  /** No credentials, expired ones, or those of another account or region. */
  | 'credentials'
  /** The stack is in a state, or in somebody's hands, that doesn't allow it. */
  | 'busy'
  /** AWS refuses: a parameter, a template, a permission, a bucket of somebody else. */
  | 'refused'
  /** What was reviewed isn't what would run any more. */
  | 'stale'
  /** AWS didn't answer for so long that waiting makes no sense. */
  | 'unreachable'
  /** There is no way to AWS from this machine. */
  | 'offline'
  /** The operation goes on, and the tool doesn't watch it any longer. */
  | 'left-running';

/** The message is one sentence; `next` says what to do about it. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    readonly kind: StopKind,
    message: string,
    readonly next?: string,
  ) {
    super(message);
  }
}
