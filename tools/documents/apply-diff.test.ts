import { applyDiff } from './apply-diff';

const text = 'one\n  two\nthree\n';

test('adds and removes lines', () => {
  expect(applyDiff(text, ' one\n-  two\n+  $& two and a half\n three\n')).toBe(
    'one\n  $& two and a half\nthree\n',
  );
});

test.each([
  [' two\n+four', 'found 0 times instead of once:\ntwo'],
  [' o\n+four', 'found 0 times instead of once:\no'],
])('refuses the context of %j', (diff, message) => {
  expect(() => applyDiff(text, diff)).toThrow(message);
});

test('refuses context that occurs twice', () => {
  expect(() => applyDiff('one\ntwo\none\n', ' one\n+three')).toThrow('found 2 times instead of once:\none');
});
