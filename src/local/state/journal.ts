import { closeSync, fdatasync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { replaceAtomically } from '../../files/atomic.cjs';

/**
 * A file of JSON texts, one a line, only ever added to. A line counts once its line break is there, so that a kill in the
 * middle of a write leaves things as they were before it.
 */
export class Journal {
  private syncing = false;
  private syncAgain = false;

  private constructor(
    private readonly file: string,
    private descriptor: number,
  ) {}

  /** Opens a journal, gives every line to `read`, and cuts off a last line that a kill left unfinished. */
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

  /** Throws where the disk doesn't take the line. Part of it may be there then, so no other one may follow. */
  append(line: unknown): void {
    writeAll(this.descriptor, `${JSON.stringify(line)}\n`);
    this.sync();
  }

  /** Puts a shorter journal in the place of this one: the old file or the new one, never half of it. */
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

  /** A kill loses nothing that was written. Only a power cut can, so the disk may take its time. */
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
