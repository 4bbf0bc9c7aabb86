import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { applyDiff } from './apply-diff';
import { commandsIn, isCovered } from './commands';
import { readDocuments } from './documents';
import { reasonNotToRun } from './not-run';
import { ProjectCopy } from './project-copy';

const documents = readDocuments();
const blocks = [...documents].flatMap(([name, { blocks }]) => blocks.map((block) => ({ name, ...block })));
const commands = unique([...documents].flatMap(([name, document]) => commandsIn(name, document))).filter(
  ({ text }) => reasonNotToRun(text) === undefined,
);
const run = commands.filter(({ text }) => !isCovered(text, commands));
/** These end what other commands use. */
const isLast = (text: string): boolean => /^make (destroy|local-stop)/.test(text);

let copy: ProjectCopy;
let aws: Readonly<Record<string, string>>;

/**
 * Applies the code in the documents to a copy of the project, and runs their commands there: those for the local endpoint, or
 * those for AWS, in whose place runs a second endpoint. The two share nothing, so they run beside each other.
 */
export function walkThrough(where: 'local' | 'AWS'): void {
  beforeAll(async () => {
    copy = await ProjectCopy.make();
    aws = where === 'AWS' ? await startEndpoint() : {};
  });
  afterAll(() => copy.remove());

  describe('code in documents', () => {
    let file = '';
    test.each(
      blocks.filter(
        ({ language, text }) => language === 'ts' || (language === 'diff' && !isComparison(text)),
      ),
    )('$name:$line', ({ before, language, text }) => {
      file = [...before.matchAll(/`([\w/.-]+\.ts)`/g)].at(-1)?.[1] ?? file;
      copy.write(file, language === 'ts' ? text : applyDiff(copy.read(file), text));
    });
  });

  // Other environments than local deploy what is in out/.
  if (where === 'AWS')
    test('the stacks compile', async () => {
      await copy.run('make build', {});
    });

  if (where === 'local')
    describe('templates in documents are valid, with what they accept only', () => {
      const templates = blocks.filter(
        ({ language, text }) => language === 'yaml' && text.includes('Resources:'),
      );
      test.each(templates)('$name:$line', async ({ text }) => {
        const validate = 'npm run -s stacks -- validate printed.yaml';
        copy.write('printed.yaml', text);
        await copy.run(validate, {});
        copy.write('printed.yaml', text.replace('Accepted:', 'NotAccepted:'));
        await expect(copy.run(validate, {})).rejects.toThrow(/exited with 1$/m);
        copy.write('printed.yaml', '');
      });
    });

  describe('commands in documents', () => {
    const here = run.filter(({ text }) => (needsAws(text) ? 'AWS' : 'local') === where);
    const ordered = [...here.filter(({ text }) => !isLast(text)), ...here.filter(({ text }) => isLast(text))];
    test.each(ordered)('$document:$line: $text', async ({ text }) => {
      await copy.run(await filledIn(text), environmentOf(text));
    });
  });
}

/** A diff that shows how two environments differ has no lines around its changes. Those of code have some. */
function isComparison(diff: string): boolean {
  return diff
    .trimEnd()
    .split('\n')
    .every((line) => /^[-+]/.test(line));
}

/** A plan file names the environment that it was made for. */
function needsAws(command: string): boolean {
  return /^(aws|make apply)\b/.test(command) || environmentName(command) !== 'local';
}

/** Environment, account and approval: a reader is asked for them, or has them in the shell. */
function environmentOf(command: string): Readonly<Record<string, string>> {
  const name = environmentName(command);
  return {
    ...(needsAws(command) ? aws : {}),
    // The tests that look at the stacks. CI runs the others anyway.
    JEST: 'templates nested-stacks src/catalogue src/architecture',
    REHEARSAL_PACE: 'instant',
    YES: '1',
    CONFIRM: `comentarios-${name}`,
  };
}

function environmentName(command: string): string {
  const [, name] = /(?:ENV=|--env )(\w+)/.exec(command) ?? [];
  if (name !== undefined) return name;
  if (/ENV=…/.test(command)) return 'dev';
  return command.startsWith('make apply') ? JSON.parse(copy.read('plan.json')).environment : 'local';
}

/** The command with values in the place of what a reader has to fill in. */
async function filledIn(command: string): Promise<string> {
  const values: Readonly<Record<string, () => Promise<string> | string>> = {
    'ENV=…': () => 'ENV=dev',
    'ImageTag=…': () => 'ImageTag=v2',
    BUCKET: bucket,
    NAME: () => 'just-a-network',
    NOME: () => 'so-uma-rede',
  };
  let filled = command;
  for (const [placeholder, value] of Object.entries(values)) {
    const words = new RegExp(`(?<![\\w-])${placeholder}(?![\\w=])`, 'g');
    if (words.test(filled)) filled = filled.replaceAll(words, await value());
  }
  return filled;
}

async function bucket(): Promise<string> {
  const query = "Stacks[0].Outputs[?OutputKey=='BucketName'].OutputValue";
  const describe = `aws cloudformation describe-stacks --stack-name artifacts-comentarios-dev --query "${query}" --output text`;
  return (await copy.run(describe, aws)).trim();
}

/** Starts a second endpoint in the place of AWS. Returns the variables that it prints for clients. */
async function startEndpoint(): Promise<Readonly<Record<string, string>>> {
  const state = join(copy.folder, '.local', 'aws');
  const args = ['src/cli/stacks.cjs', 'local', '--state', state, '--port', '0', '--pace', 'instant'];
  const child = spawn(process.execPath, args, { cwd: copy.folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let output = '';
    // The output is read as long as the endpoint runs, so that it can go on printing.
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const exported = [...output.matchAll(/export (\w+)=(.+)\n/g)];
      if (exported.length === 2)
        resolve(Object.fromEntries(exported.map(([, name, value]) => [name, value])));
    });
    child.once('close', () => reject(new Error(`the endpoint did not start: ${output}`)));
  });
}

function unique<T extends { readonly text: string }>(commands: readonly T[]): T[] {
  return commands.filter(({ text }, index) => commands.findIndex((other) => other.text === text) === index);
}
