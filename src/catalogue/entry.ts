import type { Contract } from '../compile/contract';
import type { Template } from '../document/template';
import type { Located } from '../validate/finding';

/** A template of the catalogue. */
export interface Entry {
  /** The unique name of its contract. */
  readonly name: string;
  /** Its file, relative to `out/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly template: Template;
  readonly contract: Contract;
  readonly nests: readonly Nesting[];
  /** The entries that nest this one. */
  readonly nestedBy: readonly string[];
  readonly findings: readonly Located[];
}

export interface Nesting {
  readonly logicalId: string;
  /** The name of the nested entry. */
  readonly name: string;
}

export type Entries = ReadonlyMap<string, Entry>;

/** The entry and its nested entries, each once. */
export function withNested(entry: Entry, entries: Entries): readonly Entry[] {
  const found = new Set([entry]);
  for (const each of found)
    for (const { name } of each.nests) {
      const nested = entries.get(name);
      if (nested) found.add(nested);
    }
  return [...found];
}
