/** Why a command ends before it did its work. */
export type StopKind =
  /** Templates or parameters to fix first. */
  | 'findings'
  /** Something named does not exist: an environment, a stack, a plan file. */
  | 'usage'
  /** Reviewed and not approved. Nothing was changed. */
  | 'unapproved'
  /** The person interrupted the command before it changed anything. */
  | 'interrupted'
  /** No credentials, expired credentials, or those of another account or region. */
  | 'credentials'
  /** The state of the stack, or another operation, does not allow it. */
  | 'busy'
  /** AWS rejects a parameter, a template, or a request without permission. */
  | 'refused'
  /** The changes to deploy differ from the reviewed ones. */
  | 'stale'
  /** AWS did not answer for too long. */
  | 'unreachable'
  /** AWS cannot be reached from this machine. */
  | 'offline'
  /** The operation continues, and the tool no longer follows it. */
  | 'left-running';

/** The message is one sentence. `next` is the next step. */
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
