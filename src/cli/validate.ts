import { join, relative } from 'node:path';
import { type CompiledTemplate, compileProject } from '../compile/compile';
import { outputFiles } from '../compile/output-files';
import { compareOutput } from '../compile/output-folder';
import { loadProject } from '../compile/project';
import { type Format, formats, validateCommand } from '../validate/command';
import { type Command, type CommandResult, exitCodes, type Project, UsageError } from './command';
import { parseOptions } from './options';
import { outFolder } from './out-folder';

const usage = `usage: stacks validate [--format text|json|sarif] [FILE...]

Checks templates, YAML or JSON, CloudFormation or SAM. Without a FILE: the project's own, in out/,
telling the TypeScript line that made what is wrong.

exit codes: 0 clean, 1 errors or warnings, 2 could not run`;

export const validate: Command = {
  summary: 'check templates: the project’s own, or any FILE',
  usage,
  run(args, project) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      options: { format: { type: 'string', default: 'text' } },
    });
    const format = formats.find((name) => name === values.format);
    if (!format)
      throw new UsageError(
        `there is no format ${JSON.stringify(values.format)}: choose one of ${formats.join(', ')}`,
      );
    return positionals.length > 0 ? check(positionals, format) : checkProject(format, project);
  },
};

function check(files: readonly string[], format: Format, source?: Source): CommandResult {
  const colour = format === 'text' && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const { output, exitCode } = validateCommand({ files, format, colour, ...(source && { source }) });
  return { output: output.trimEnd(), exitCode };
}

type Source = (file: string, logicalId: string) => string | undefined;

function checkProject(format: Format, project: Project): CommandResult {
  const out = outFolder(project);
  const templates = compileProject(loadProject(project.modules));
  const { write, remove } = compareOutput(out, outputFiles(templates));
  if (write.length + remove.length > 0)
    return {
      exitCode: exitCodes.findings,
      output: `${[...write, ...remove].map((path) => `out/${path} is not what the sources compile to`).join('\n')}\nrun \`make build\`, then validate again`,
    };
  const files = new Map(
    templates.map((template) => [relative(process.cwd(), join(out, template.path)), template]),
  );
  return check([...files.keys()], format, (file, logicalId) => siteOf(files.get(file), logicalId));
}

function siteOf(template: CompiledTemplate | undefined, logicalId: string): string | undefined {
  const site = template?.model.resources.get(logicalId)?.site ?? template?.model.site;
  return site && String(site);
}
