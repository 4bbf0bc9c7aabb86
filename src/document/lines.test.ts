import fc from 'fast-check';
import { Lines } from './lines';

// Seeded, so that only a change of the code fails the test.
fc.configureGlobal({ seed: 1 });

const text = fc
  .array(fc.constantFrom('a', 'é', ' ', '\n', '\r\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

it('finds the position of every character', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (written, offset) => {
      const lines = new Lines(written);
      const at = Math.min(offset, written.length);
      const { line, column } = lines.position(at);
      if (written[at] !== '\n' || written[at - 1] !== '\r') expect(lines.offset(line, column)).toBe(at);
      const before = written.slice(0, at).split('\n');
      expect(line).toBe(before.length);
      expect(column).toBe((before.at(-1)?.length ?? 0) + 1);
    }),
  );
});

it('returns lines without line breaks', () => {
  const lines = new Lines('one\r\ntwo\n\nfour');
  expect([1, 2, 3, 4, 5].map((number) => lines.line(number))).toEqual(['one', 'two', '', 'four', '']);
});
