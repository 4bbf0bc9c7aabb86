import { join } from 'node:path';
import { type ModuleBody, Shelf } from './shelf';

/**
 * Compiled validators on disk: one file per resource type, each validator under the hash of its schema. If the disk
 * fails, validators are compiled again.
 */
export class ValidatorStore {
  private readonly shelves = new Map<string, Shelf>();

  /** Without a folder, nothing is saved. */
  constructor(private readonly folder: string | undefined) {}

  load(type: string, hash: string): ModuleBody | undefined {
    return this.shelf(type)?.load(hash);
  }

  keep(type: string, hash: string, code: string): void {
    this.shelf(type)?.keep(hash, code);
  }

  /** Writes new validators. */
  save(): void {
    for (const shelf of this.shelves.values()) shelf.save();
  }

  private shelf(type: string): Shelf | undefined {
    if (this.folder === undefined) return undefined;
    const known = this.shelves.get(type);
    if (known) return known;
    const shelf = new Shelf(join(this.folder, `${type.replaceAll('::', '-')}.cjs`));
    this.shelves.set(type, shelf);
    return shelf;
  }
}
