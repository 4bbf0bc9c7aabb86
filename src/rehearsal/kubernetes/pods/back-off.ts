/** kubernetes pkg/kubelet/kubelet.go: containers are restarted after 10 s, twice as long each time, and after 5 min at most. */
const FIRST = 10;
const LONGEST = 300;
/** A container that ran this long starts from the beginning. */
const FORGIVEN = 600_000;

/** The pauses before restarts. */
export class BackOff {
  private failures = 0;

  /** The seconds until the next start, after a run of some milliseconds. */
  next(ran = 0): number {
    this.failures = ran >= FORGIVEN ? 1 : this.failures + 1;
    return Math.min(LONGEST, FIRST * 2 ** (this.failures - 1));
  }
}
