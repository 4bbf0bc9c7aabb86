import { join, relative } from 'node:path';
import { nestedPath, rootPath } from '../compile/layout';
import { templatesIn } from '../compile/output-folder';
import { loadProject, type ProjectStack } from '../compile/project';
import { type Format, formats, validateCommand } from '../validate/command';
import { fixFiles } from '../validate/fix/fix-files';
import { SETTINGS_FILE } from '../validate/settings/read-settings';
import type { Settings } from '../validate/settings/settings';
import { type Command, type CommandResult, type Project, UsageError } from './command';
import { parseOptions } from './options';
import { outFolder } from './out-folder';
import { settingsAt } from './settings-at';

const usage = `usage: stacks validate [--format text|json|sarif|github|junit] [--config FILE] [--fix] [FILE...]

Checks CloudFormation and SAM templates and Kubernetes manifests in YAML or JSON. Without FILE: those in out/,
with the TypeScript line that declares each finding. ${SETTINGS_FILE} in the working directory, or the
FILE of --config, turns rules off and adds rules. --fix applies safe fixes to each FILE and shows them.

exit codes: 0 clean, 1 errors or warnings, 2 could not run`;

export const validate: Command = {
  summary: 'check the templates in out/, or any FILE',
  usage,
  run(args, project) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        config: { type: 'string' },
        fix: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format)
      throw new UsageError(
        `unknown format ${JSON.stringify(values.format)}: choose one of ${formats.join(', ')}`,
      );
    const settings = settingsAt(values.config);
    if (values.fix && positionals.length === 0)
      throw new UsageError(
        '--fix changes files: name them. The templates in out/ are generated, so fix their sources',
      );
    const changes = values.fix ? fixFiles(positionals, settings) : '';
    if (changes !== '') process.stderr.write(changes);
    return positionals.length > 0
      ? check(positionals, { format, settings })
      : checkOutput({ format, settings }, project);
  },
};

interface How {
  readonly format: Format;
  readonly settings: Settings;
}

function check(files: readonly string[], { format, settings }: How, source?: Source): CommandResult {
  const color = format === 'text' && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const { output, exitCode } = validateCommand({ files, format, color, settings, ...(source && { source }) });
  return { output: output.trimEnd(), exitCode };
}

type Source = (file: string, logicalId: string) => string | undefined;

function checkOutput(how: How, project: Project): CommandResult {
  const out = outFolder(project);
  const shown = (path: string): string => relative(process.cwd(), join(out, path));
  const files = templatesIn(out).map(shown);
  if (files.length === 0)
    throw new UsageError('there are no templates in out/: run `make build`, or give a FILE');
  let stacks: ReadonlyMap<string, ProjectStack> | undefined;
  return check(files, how, (file, logicalId) => {
    // The sources are loaded only for findings.
    stacks ??= new Map([...stacksByPath(project)].map(([path, stack]) => [shown(path), stack]));
    return siteOf(stacks.get(file), logicalId);
  });
}

function* stacksByPath({ modules }: Project): Iterable<[string, ProjectStack]> {
  const { roots, nested } = loadProject(modules);
  for (const root of roots) yield [rootPath(root.model.name), root];
  for (const stack of nested) yield [nestedPath(stack.model.name), stack];
}

function siteOf(stack: ProjectStack | undefined, logicalId: string): string | undefined {
  const site = stack?.model.resources.get(logicalId)?.site ?? stack?.model.site;
  return site && String(site);
}
