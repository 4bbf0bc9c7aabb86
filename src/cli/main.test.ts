import { join } from 'node:path';
import { projectFolder } from '../spec/project-folder';
import { UsageError } from './command';
import { sentence } from './main';

/** An error with a stack trace as Node writes it. */
function thrownIn(...files: string[]): Error {
  const error = new TypeError('Topic is not a constructor');
  error.stack = [String(error), ...files.map((file) => `    at f (${join(projectFolder, file)}:12:3)`)].join(
    '\n',
  );
  return error;
}

test('an error at run time is reported with the line of the stack that led to it', () => {
  expect(sentence(thrownIn('src/template/builder.ts', 'nested-stacks/topics.ts', 'src/cli/main.ts'))).toBe(
    'nested-stacks/topics.ts:12: TypeError: Topic is not a constructor\n`make build` checks the types of the stacks.',
  );
});

test('an error that no stack led to is a defect of the tool', () => {
  expect(sentence(thrownIn('src/deploy/deploy.ts'))).toBeUndefined();
});

test('an invalid argument is reported with the original message', () => {
  expect(sentence(new UsageError('there is no command "x"'))).toBe('there is no command "x"');
});
