import { createHash } from 'node:crypto';
import type { Data } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { Store } from '../state/store';

/** Templates by the hash of their text: each text is stored and parsed once. */
export class Templates {
  private readonly read = new Map<string, Data>();

  constructor(private readonly store: Store) {}

  /** Stores a text and returns its hash. */
  keep(text: string): string {
    const hash = createHash('sha256').update(text).digest('hex');
    if (this.store.get('templates', '', hash) === undefined) this.store.write(['templates', '', hash, text]);
    return hash;
  }

  text(hash: string): string {
    return this.store.get('templates', '', hash) ?? '';
  }

  data(hash: string): Data {
    const known = this.read.get(hash);
    if (known !== undefined) return known;
    const { data } = parseDocument('', this.text(hash));
    this.read.set(hash, data);
    return data;
  }
}
