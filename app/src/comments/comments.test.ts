import type { CommentPage, CommentStore } from './comment';
import { CommentIds } from './comment-id';
import { Comments } from './comments';

/** A store whose pages are held until the test returns them. */
function heldStore() {
  const held: ((page: CommentPage) => void)[] = [];
  const store: CommentStore = {
    page: () => new Promise((resolve) => held.push(resolve)),
    latestId: async () => undefined,
    putAll: async () => {},
    claimKey: async (_key, claim) => claim,
    check: async () => {},
  };
  const comments = new Comments({ store, ids: new CommentIds(), soleWriter: true, emailExposure: 'full' });
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
      for (const resolve of held.splice(0)) resolve({ comments: [], next: undefined });
      await new Promise(setImmediate);
    }
    expect(sizes).toEqual([8, 8, 4]);
    expect((await Promise.all(pages)).map(({ count }) => count)).toEqual(pages.map(() => 0));
  });
});
