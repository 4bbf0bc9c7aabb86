import type { ClassicLevel } from 'classic-level';
import { commentOf, type Item, isClaim } from './items';
import { tablesIn } from './level-store';

/** Where dynalite, the embedded engine of version 1.0, stored its items. */
const items = { gte: 'item-comments~', lt: 'item-comments\x7f' };
const portion = 1_000;

/**
 * Converts the comments of version 1.0. A conversion that was interrupted continues at the next start. Idempotency keys
 * are not kept: they matter for a day at most.
 */
export async function convertDynalite(db: ClassicLevel): Promise<void> {
  const { putComments } = tablesIn(db);
  for (;;) {
    const found = await db.iterator<string, Item>({ ...items, valueEncoding: 'json', limit: portion }).all();
    if (found.length === 0) return;
    await putComments(found.filter(([, item]) => !isClaim(item)).map(([, item]) => commentOf(item)));
    await db.batch(found.map(([key]) => ({ type: 'del', key })));
  }
}
