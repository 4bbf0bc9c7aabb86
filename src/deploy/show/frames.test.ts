import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widthOf } from '../../terminal/text';
import { frames, readSession } from './frames';

const session = readSession(readFileSync(join(__dirname, 'recorded', 'first-deployment.jsonl'), 'utf8'));
const all = (width: number, height = 40) => frames(session, { width, height, color: false, every: 500 });

/** Compares with the reviewed golden file. UPDATE_GOLDEN=1 replaces the file. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, 'golden', `${name}.txt`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

test.each([
  ['wide', 80, 40],
  ['narrow', 44, 40],
  ['low', 80, 14],
] as const)('a recorded deployment, %s', (name, width, height) => {
  const shown = all(width, height);
  const moments = [0, 0.2, 0.5, 0.8, 1].map((share) => shown[Math.floor(share * (shown.length - 1))]);
  const text = moments.map((frame) => `--- after ${frame?.at} ms\n${frame?.lines.join('\n')}\n`).join('\n');
  expectGolden(`first-deployment-${name}`, text);
});

test('no line is wider and no frame higher than the terminal', () => {
  for (const [width, height] of [
    [24, 10],
    [37, 12],
    [80, 24],
    [200, 60],
  ] as const)
    for (const { lines } of all(width, height)) {
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThan(height);
    }
});

test('the progress bar never shrinks without a failure', () => {
  const counts = all(80).map(({ lines }) => Number(/(\d+) of 68/.exec(lines[0] ?? '')?.[1]));
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts.at(-1)).toBe(68);
});

test('a session without an operation has no frames', () => {
  expect(frames([], { width: 80, height: 24, color: false, every: 100 })).toEqual([]);
});
