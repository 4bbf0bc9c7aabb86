import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const run = async (command: typeof build, of: Project, ...args: string[]): Promise<CommandResult> =>
  command.run(args, of, terminal);

const out = (path: string): string => join(folder, 'out', path);

describe('build', () => {
  test('writes template and contract, and nothing when they are current', async () => {
    expect(await run(build, project())).toEqual({
      exitCode: 0,
      output: 'wrote out/nested-stacks/topics.yaml\nwrote out/contracts/topics.json',
    });
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).toContain(
      'Generated from nested-stacks/topics.ts',
    );
    expect(await run(build, project())).toEqual({ exitCode: 0, output: 'out/ is current: 1 templates' });
  });

  test('with --check, reports outdated files and writes nothing', async () => {
    expect((await run(build, project(), '--check')).exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses to break a contract, and names the line, unless --allow-break is given', async () => {
    await run(build, project());
    const broken = project(topics({ Team: { Type: 'String', Description: 'Who reads it' } }));
    const refused = await run(build, broken);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toMatch(
      /out\/contracts\/topics\.json: contract\/parameter-required: the parameter Team is new and has no default \(declared at src\/cli\/build\.test\.ts:\d+\)\nNothing was written/,
    );
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).not.toContain('Team');
    expect((await run(build, broken, '--allow-break')).exitCode).toBe(0);
    expect(readFileSync(out('nested-stacks/topics.yaml'), 'utf8')).toContain('Team');
  });

  test('removes the template of a removed stack', async () => {
    await run(build, project());
    expect((await run(build, { folder, modules: {} })).output).toBe(
      'removed out/nested-stacks/topics.yaml\nremoved out/contracts/topics.json',
    );
  });

  test('refuses two stacks of one name', async () => {
    const twice = { ...project().modules, 'nested-stacks/again.ts': () => ({ stack: topics() }) };
    await expect(run(build, { folder, modules: twice })).rejects.toThrow(
      'two stacks compile to out/nested-stacks/topics.yaml',
    );
  });

  describe('with TypeScript', () => {
    const write = (text: string): void => {
      mkdirSync(join(folder, 'nested-stacks'), { recursive: true });
      writeFileSync(join(folder, 'nested-stacks', 'topics.ts'), text);
      writeFileSync(
        join(folder, 'tsconfig.stacks.json'),
        JSON.stringify({
          compilerOptions: { strict: true, noEmit: true, types: [] },
          include: ['nested-stacks'],
        }),
      );
    };

    test('reports each compile error with its file and line, and writes nothing', async () => {
      write('const topic: { name: string } = { nam: "" };\nexport const size: number = topic.name;\n');
      const { exitCode, output } = await run(build, project());
      expect(exitCode).toBe(1);
      expect(output.split('\n')).toEqual([
        expect.stringMatching(/^nested-stacks\/topics\.ts:1:35: TS2561: .*'nam' does not exist/),
        expect.stringMatching(/^nested-stacks\/topics\.ts:2:14: TS2322: Type 'string' is not assignable/),
        'Nothing was written: fix the errors.',
      ]);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });

    test('reports the compile error rather than what it leads to at run time', async () => {
      write('export const topic = new Topic();\n');
      const failing = { folder, modules: { 'nested-stacks/topics.ts': () => throwing() } };
      const throwing = (): object => {
        throw new ReferenceError('Topic is not defined');
      };
      expect((await run(build, failing)).output).toContain(
        "topics.ts:1:26: TS2552: Cannot find name 'Topic'.",
      );
    });

    test('compiles what has no errors', async () => {
      write('export const topic = "";\n');
      expect((await run(build, project())).exitCode).toBe(0);
    });
  });

  test('refuses a nested stack that no file exports', async () => {
    const root = defineStack('root', { Description: 'Root' }, ({ nest }) => {
      nest('Topics', topics());
      return {};
    });
    await expect(run(build, { folder, modules: { 'templates/root.ts': () => ({ root }) } })).rejects.toThrow(
      'the nested stack topics is not exported by any file in nested-stacks',
    );
  });
});

describe('validate', () => {
  test('finds nothing in a clean project', async () => {
    await run(build, project());
    expect(await run(validate, project())).toEqual({
      exitCode: 0,
      output: expect.stringContaining('no findings'),
    });
  });

  test('shows the TypeScript line of a finding', async () => {
    const wrong = project(topics({}, 'not a topic name!'));
    await run(build, wrong);
    const { exitCode, output } = await run(validate, wrong);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/created at src\/cli\/build\.test\.ts:\d+/);
  });

  test('reports that nothing is built', async () => {
    await expect(run(validate, project())).rejects.toThrow(
      'there are no templates in out/: run `make build`, or give a FILE',
    );
  });

  test('checks any file it is given', async () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"Resources": {"A": {"Type": "AWS::EC2::VPCC"}}}');
    const { exitCode, output } = await run(validate, project(), '--format', 'json', file);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ findings: [{ code: 'schema/unknown-type', line: 1 }] });
  });

  test('rejects an unknown format', async () => {
    await expect(run(validate, project(), '--format', 'xml')).rejects.toThrow(
      'unknown format "xml": choose one of text, json, sarif',
    );
  });
});
