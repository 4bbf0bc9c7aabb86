import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineStack, type ParameterDeclaration } from '../template';
import { SNS } from '../template/aws';
import { build } from './build';
import type { CommandResult, Project } from './command';
import { captureTerminal } from './terminal/capture-terminal';
import { validate } from './validate';

const terminal = captureTerminal();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const topics = (parameters: Record<string, ParameterDeclaration> = {}, topicName = 'news') =>
  defineStack('topics', { Description: 'Topics', Parameters: parameters }, ({ add }) => {
    const topic = add('Topic', new SNS.Topic({ TopicName: topicName, KmsMasterKeyId: 'alias/aws/sns' }));
    return { TopicArn: { Description: 'The topic', Value: topic.ref } };
  });

const project = (stack = topics()): Project => ({
  folder,
  modules: { 'nested-stacks/topics.ts': () => ({ stack, helper: () => undefined }) },
});

const run = (command: typeof build, of: Project, ...args: string[]): CommandResult => {
  const result = command.run(args, of, terminal);
  if (result instanceof Promise) throw new TypeError('the command is expected to answer at once');
  return result;
};

const out = (path: string): string => join(folder, 'out', path);

describe('build', () => {
  test('writes template and contract, and the second time nothing', () => {
    expect(run(build, project())).toEqual({
      exitCode: 0,
      output: 'wrote out/nested-stacks/topics.yaml\nwrote out/contracts/topics.json',
    });
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).toContain(
      'Generated from nested-stacks/topics.ts',
    );
    expect(run(build, project())).toEqual({ exitCode: 0, output: 'out/ is current: 1 templates' });
  });

  test('says what is not current when asked to check, and writes nothing', () => {
    expect(run(build, project(), '--check').exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses to break a contract, with the line that does it, unless told that the break is meant', () => {
    run(build, project());
    const broken = project(topics({ Team: { Type: 'String', Description: 'Who reads it' } }));
    const refused = run(build, broken);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toMatch(
      /out\/contracts\/topics\.json: contract\/parameter-required: the parameter Team is new and has no default \(made at src\/cli\/build\.test\.ts:\d+\)\nnothing was written/,
    );
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).not.toContain('Team');
    expect(run(build, broken, '--allow-break').exitCode).toBe(0);
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).toContain('Team');
  });

  test('removes the template of a stack that is gone', () => {
    run(build, project());
    expect(run(build, { folder, modules: {} }).output).toBe(
      'removed out/nested-stacks/topics.yaml\nremoved out/contracts/topics.json',
    );
  });

  test('refuses two stacks of one name', () => {
    const twice = { ...project().modules, 'nested-stacks/again.ts': () => ({ stack: topics() }) };
    expect(() => run(build, { folder, modules: twice })).toThrow(
      'two stacks compile to out/nested-stacks/topics.yaml',
    );
  });

  test('refuses a nested stack that no file exports', () => {
    const root = defineStack('root', { Description: 'Root' }, ({ nest }) => {
      nest('Topics', topics());
      return {};
    });
    expect(() => run(build, { folder, modules: { 'templates/root.ts': () => ({ root }) } })).toThrow(
      'the nested stack topics is not exported by any file in nested-stacks',
    );
  });
});

describe('validate', () => {
  test('finds nothing in a clean project', () => {
    run(build, project());
    expect(run(validate, project())).toEqual({ exitCode: 0, output: expect.stringContaining('no findings') });
  });

  test('tells the TypeScript line that made what is wrong', () => {
    const wrong = project(topics({}, 'not a topic name!'));
    run(build, wrong);
    const { exitCode, output } = run(validate, wrong);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/created at src\/cli\/build\.test\.ts:\d+/);
  });

  test('says so when nothing is built', () => {
    expect(() => run(validate, project())).toThrow(
      'there is no template in out/: run `make build`, or name a FILE',
    );
  });

  test('checks any file it is given', () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"Resources": {"A": {"Type": "AWS::EC2::VPCC"}}}');
    const { exitCode, output } = run(validate, project(), '--format', 'json', file);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ findings: [{ code: 'schema/unknown-type', line: 1 }] });
  });

  test('refuses a format that it does not have', () => {
    expect(() => run(validate, project(), '--format', 'xml')).toThrow(
      'there is no format "xml": choose one of text, json, sarif',
    );
  });
});
