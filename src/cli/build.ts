import { compileProject } from '../compile/compile';
import { brokenContracts, outputFiles } from '../compile/output-files';
import { applyOutput, compareOutput } from '../compile/output-folder';
import { loadProject } from '../compile/project';
import { type Command, type CommandResult, exitCodes } from './command';
import { parseOptions } from './options';
import { outFolder } from './out-folder';

const usage = `usage: stacks build [--check] [--allow-break]

Compiles every stack of templates/ and nested-stacks/ to out/.

  --check        write nothing; exit 1 where out/ isn't what the sources compile to
  --allow-break  write although a contract breaks those who use the template as it was`;

export const build: Command = {
  summary: 'compile the stacks to out/',
  usage,
  run(args, project) {
    const out = outFolder(project);
    const { values } = parseOptions(usage, {
      args: [...args],
      options: { check: { type: 'boolean' }, 'allow-break': { type: 'boolean' } },
    });
    const templates = compileProject(loadProject(project.modules));
    const files = outputFiles(templates);
    const changes = compareOutput(out, files);
    const touched = [...changes.write, ...changes.remove];
    if (touched.length === 0) return done(`out/ is current: ${templates.length} templates`);
    if (values.check) return stale(touched);
    const broken = values['allow-break'] ? [] : brokenContracts(out, templates);
    if (broken.length > 0)
      return {
        exitCode: exitCodes.findings,
        output: [
          ...broken.map(
            ({ file, source, code, message }) => `out/${file}: ${code}: ${message} (made at ${source})`,
          ),
          'nothing was written: keep the promise, or say that the break is meant with `make build BREAK=1`',
        ].join('\n'),
      };
    applyOutput(out, files, changes);
    return done(
      [
        ...changes.write.map((path) => `wrote out/${path}`),
        ...changes.remove.map((path) => `removed out/${path}`),
      ].join('\n'),
    );
  },
};

function done(output: string): CommandResult {
  return { exitCode: exitCodes.ok, output };
}

function stale(paths: readonly string[]): CommandResult {
  const output = [
    ...paths.map((path) => `out/${path} is not what the sources compile to`),
    'run `make build`',
  ].join('\n');
  return { exitCode: exitCodes.findings, output };
}
