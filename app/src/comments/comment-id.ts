import { randomBytes } from 'node:crypto';

/**
 * Comment ids are UUIDs of version 7 (RFC 9562): as text they sort by time, then by a sequence number.
 * The sequence number is the 12 bits after the version. The last 62 bits are random, so the ids of two tasks differ.
 */
interface Moment {
  time: number;
  sequence: number;
}

const lastSequence = 0xfff;

export const commentIdPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/** Comment ids begin with a hexadecimal digit. */
export const beforeEveryCommentId = '0';
export const afterEveryCommentId = 'g';

export class CommentIds {
  private last: Moment = { time: 0, sequence: 0 };

  constructor(private readonly now: () => number = Date.now) {}

  /**
   * Returns an id after all ids of this task, and after `latest`, the newest id of the content in the table. A comment
   * then sorts after the ones it replies to, even if the clock of its task is behind.
   */
  next(latest?: string): string {
    const mine = laterOf({ time: this.now(), sequence: 0 }, following(this.last));
    this.last = mine;
    // The time of another task is not remembered: a clock far ahead affects only the contents of its comments.
    return format(latest === undefined ? mine : laterOf(mine, following(parse(latest))));
  }
}

function following({ time, sequence }: Moment): Moment {
  return sequence < lastSequence ? { time, sequence: sequence + 1 } : { time: time + 1, sequence: 0 };
}

function laterOf(one: Moment, other: Moment): Moment {
  const difference = one.time - other.time || one.sequence - other.sequence;
  return difference > 0 ? one : other;
}

function parse(id: string): Moment {
  return {
    time: Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16),
    sequence: Number.parseInt(id.slice(15, 18), 16),
  };
}

function format({ time, sequence }: Moment): string {
  const stamp = time.toString(16).padStart(12, '0');
  const random = nextRandom();
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${random}`;
}

const randomPool = { bytes: Buffer.alloc(0), used: 0 };

/** Random bytes are generated in blocks: one system call for 512 ids. */
function nextRandom(): string {
  if (randomPool.used >= randomPool.bytes.length) {
    randomPool.bytes = randomBytes(4096);
    randomPool.used = 0;
  }
  const bytes = randomPool.bytes.subarray(randomPool.used, randomPool.used + 8);
  randomPool.used += 8;
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x80, 0);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
