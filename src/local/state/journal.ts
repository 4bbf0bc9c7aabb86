import { closeSync, fdatasync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { replaceAtomically } from '../../files/atomic.cjs';

/**
 * A file to which JSON texts are appended, one per line. A line counts once it ends with a line break, so a kill during a
 * write has no effect.
 */
export class Journal {
  private syncing = false;
  private syncAgain = false;

  private constructor(
    private readonly file: string,
    private descriptor: number,
  ) {}

  /** Opens a journal, passes every line to `read`, and removes an incomplete last line. */
  static open(file: string, read: (line: unknown) => void): Journal {
    const descriptor = openSync(file, 'a+', 0o600);
    const bytes = readFileSync(descriptor);
    let end = 0;
    for (;;) {
      const lineBreak = bytes.indexOf(10, end);
      const line = lineBreak < 0 ? undefined : parse(bytes.toString('utf8', end, lineBreak));
      if (line === undefined) break;
      read(line);
      end = lineBreak + 1;
    }
    if (end < bytes.length) ftruncateSync(descriptor, end);
    return new Journal(file, descriptor);
  }

  /** Throws if the line cannot be written. Part of it may be written, so no other line may follow. */
  append(line: unknown): void {
    writeAll(this.descriptor, `${JSON.stringify(line)}\n`);
    this.sync();
  }

  /** Replaces the file by a shorter one, atomically. */
  rewrite(lines: Iterable<unknown>): void {
    replaceAtomically(this.file, (draft) => {
      const descriptor = openSync(draft, 'w', 0o600);
      try {
        for (const line of lines) writeAll(descriptor, `${JSON.stringify(line)}\n`);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    });
    closeSync(this.descriptor);
    this.descriptor = openSync(this.file, 'a', 0o600);
  }

  close(): void {
    fsyncSync(this.descriptor);
    closeSync(this.descriptor);
  }

  /** Only a power failure can lose what was written, so the disk is synchronized in the background. */
  private sync(): void {
    this.syncAgain = this.syncing;
    if (this.syncing) return;
    this.syncing = true;
    fdatasync(this.descriptor, () => {
      this.syncing = false;
      if (this.syncAgain) this.sync();
    });
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
