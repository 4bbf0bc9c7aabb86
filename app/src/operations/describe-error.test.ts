import { describeError } from './describe-error';

describe('the description of an error in the log', () => {
  it('shows where it was thrown, and not its message', () => {
    const description = describeError(new TypeError('what alice@example.com typed'));
    expect(description).toMatch(/^TypeError \| at .*describe-error\.test\.ts:\d+:\d+/);
    expect(description).not.toContain('alice');
  });

  it('shows the type of anything else', () => {
    expect(describeError('what alice@example.com typed')).toBe('string');
  });
});
