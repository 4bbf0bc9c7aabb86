import { afterEveryCommentId, CommentIds, commentIdPattern } from './comment-id';

describe('comment ids', () => {
  it('are UUIDs of version 7 that contain their time', () => {
    const id = new CommentIds(() => 0x0190_1234_5678).next();
    expect(id).toMatch(new RegExp(commentIdPattern));
    expect(id.startsWith('01901234-5678-7000-')).toBe(true);
    expect(id < afterEveryCommentId).toBe(true);
  });

  it('sort in the order of creation even if the clock stops or goes back', () => {
    let time = 5_000_000;
    const ids = new CommentIds(() => time);
    const given = Array.from({ length: 10_000 }, (_, index) => {
      if (index === 6_000) time -= 100_000;
      return ids.next();
    });
    expect([...given].sort()).toEqual(given);
    expect(new Set(given).size).toBe(given.length);
  });

  it('sort after the newest id of the table when the clock is behind it', () => {
    const ahead = new CommentIds(() => 9_000_000).next();
    const behind = new CommentIds(() => 1_000_000);
    const answer = behind.next(ahead);
    expect(answer > ahead).toBe(true);
    expect(behind.next(answer) > answer).toBe(true);
  });

  it('do not apply the fast clock of one content to others', () => {
    const ids = new CommentIds(() => 1_000_000);
    ids.next(new CommentIds(() => 9_000_000).next());
    expect(ids.next().startsWith('00000000-000f-')).toBe(false);
    expect(Number.parseInt(ids.next().replaceAll('-', '').slice(0, 12), 16)).toBe(1_000_000);
  });

  it('differ between two tasks that reply to the same comment at the same time', () => {
    const newest = new CommentIds(() => 9_000_000).next();
    const one = new CommentIds(() => 1_000).next(newest);
    const other = new CommentIds(() => 1_000).next(newest);
    expect(one).not.toBe(other);
  });
});
