import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface CompileError {
  readonly line: number;
  readonly text: string;
}

const EXPECTED = /^\s*\/\/ error: (.*)$/;
const source = readFileSync(join(__dirname, 'mistakes.ts'), 'utf8').split('\n');
const expected = source.flatMap((text, index): CompileError[] => {
  const [, error] = EXPECTED.exec(text) ?? [];
  return error === undefined ? [] : [{ line: index + 1, text: error }];
});

test('each mistake is reported with its text, and nothing else is', async () => {
  const errors = (await compile()).map(({ line, text }) => ({ line: commentAbove(line), text }));
  expect(errors).toEqual(expected);
});

/** The first line of each error of `tsc`; the lines below it explain. */
async function compile(): Promise<readonly CompileError[]> {
  const tsc = join(__dirname, '../../../node_modules/typescript/bin/tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '--project', __dirname, '--pretty', 'false'], (_error, stdout) =>
      resolve(stdout),
    );
  });
  const found = output.matchAll(/^\S*mistakes\.ts\((\d+),\d+\): error TS\d+: (.*)$/gm);
  return [...found].map(([, line, text]) => ({ line: Number(line), text: text ?? '' }));
}

/** A statement of several lines has its comment above its first line. */
function commentAbove(line: number): number {
  return source.slice(0, line).findLastIndex((text) => EXPECTED.test(text)) + 1;
}
