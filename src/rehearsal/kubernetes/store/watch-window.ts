import type { DataObject } from '../../../document/data';

/** A change of an object. */
export interface Change {
  readonly revision: number;
  /** The key of its resource. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  /** `undefined` if it was created, or deleted. A deleted object has the revision of its deletion. */
  readonly before: DataObject | undefined;
  readonly after: DataObject | undefined;
}

const KEPT = 2000;

/** The latest changes, from which watches start. */
export class WatchWindow {
  private readonly changes: Change[] = [];

  /** @param floor the revision after which all changes are known */
  constructor(
    private floor: number,
    private readonly kept = KEPT,
  ) {}

  add(change: Change): void {
    this.changes.push(change);
    if (this.changes.length < 2 * this.kept) return;
    const dropped = this.changes.splice(0, this.changes.length - this.kept);
    this.floor = dropped.at(-1)?.revision ?? this.floor;
  }

  /** The changes after a revision; `undefined` if some of them are no longer known. */
  since(revision: number): readonly Change[] | undefined {
    if (revision < this.floor) return undefined;
    return this.changes.filter((change) => change.revision > revision);
  }

  get oldest(): number {
    return this.floor;
  }
}
