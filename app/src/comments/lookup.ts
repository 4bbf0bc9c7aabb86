import type { Store } from '../store/records';
import { type CommentKey, states } from './comment';
import { keyOf, type Placed, placedAs } from './places';

/** Finds a comment in whatever state it is. */
export async function find(store: Store, key: CommentKey): Promise<Placed | undefined> {
  const records = await store.get(states.map((state) => keyOf(key, state)));
  return records.map(placedAs).find(({ comment }) => comment.contentId === key.contentId);
}
