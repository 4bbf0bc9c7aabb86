import type { RecordPage, Store } from '../store/records';
import { Admission } from './admission';
import { CommentIds } from './comment-id';
import { Comments } from './comments';

/** A store whose pages are held until the test returns them. */
function heldStore() {
  const held: ((page: RecordPage) => void)[] = [];
  const store: Store = {
    page: () => new Promise((resolve) => held.push(resolve)),
    last: async () => undefined,
    count: async () => 0,
    get: async () => [],
    putAll: async () => {},
    change: async () => true,
    add: async () => 1,
    async *withEmail() {},
    check: async () => {},
  };
  const rules = { defaultPolicy: 'open', maxLinks: 10, perContent: 0, perAddress: 0 } as const;
  const comments = new Comments({
    store,
    ids: new CommentIds(),
    admission: new Admission(store, rules),
    soleWriter: true,
    emailExposure: 'full',
  });
  return { comments, held };
}

describe('comments', () => {
  it('read at most eight pages at one time, and then the others', async () => {
    const { comments, held } = heldStore();
    const pages = Array.from({ length: 20 }, (_, index) =>
      comments.page({ contentId: '1', limit: index + 1, after: undefined, order: 'oldest' }),
    );
    const sizes: number[] = [];
    while (held.length > 0) {
      sizes.push(held.length);
      for (const resolve of held.splice(0)) resolve({ records: [], next: undefined });
      await new Promise(setImmediate);
    }
    expect(sizes).toEqual([8, 8, 4]);
    expect((await Promise.all(pages)).map(({ count }) => count)).toEqual(pages.map(() => 0));
  });
});
