import { type CompiledTemplate, compileProject } from '../compile/compile';
import { type CompiledManifests, compileManifests } from '../compile/emit-manifests';
import { brokenContracts, outputFiles } from '../compile/output-files';
import { applyOutput, compareOutput } from '../compile/output-folder';
import { loadProject } from '../compile/project';
import { type Command, type CommandResult, exitCodes, type Project } from './command';
import { compileErrors } from './compile-errors';
import { parseOptions } from './options';
import { outFolder } from './out-folder';

const usage = `usage: stacks build [--check] [--allow-break]

Checks the types of templates/ and nested-stacks/, and compiles every stack to out/.

  --check        write nothing, and exit with 1 unless out/ is current
  --allow-break  write even if a contract no longer keeps what it promised

exit codes: 0 out/ is current, 1 compile errors, a broken contract or (with --check) an outdated out/, 2 could not run`;

export const build: Command = {
  summary: 'compile the stacks to out/',
  usage,
  async run(args, project) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: { check: { type: 'boolean' }, 'allow-break': { type: 'boolean' } },
    });
    // Stacks are compiled while TypeScript checks them. An error in one of them may only follow from a compile error.
    const checking = compileErrors(project);
    const compiling = attempt(() => {
      const loaded = loadProject(project.modules);
      return { templates: compileProject(loaded), manifests: compileManifests(loaded.manifests) };
    });
    const errors = await checking;
    if (errors.length > 0) return found([...errors, nothingWritten('fix the errors')]);
    return written(project, compiling(), values.check === true, values['allow-break'] === true);
  },
};

/** Does the work now. The returned function returns its result or throws its error. */
function attempt<T>(work: () => T): () => T {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

interface Compiled {
  readonly templates: readonly CompiledTemplate[];
  readonly manifests: readonly CompiledManifests[];
}

function written(
  project: Project,
  { templates, manifests }: Compiled,
  check: boolean,
  allowBreak: boolean,
): CommandResult {
  const out = outFolder(project);
  const files = outputFiles(templates, manifests);
  const changes = compareOutput(out, files);
  const touched = [...changes.write, ...changes.remove];
  if (touched.length === 0) return done([`out/ is current: ${templates.length} templates`]);
  if (check)
    return found([...touched.map((path) => `out/${path} is outdated`), 'Run `make build` to update out/.']);
  const broken = allowBreak ? [] : brokenContracts(out, templates);
  if (broken.length > 0)
    return found([
      ...broken.map(
        ({ file, source, code, message }) => `out/${file}: ${code}: ${message} (declared at ${source})`,
      ),
      nothingWritten('keep the contract, or accept the break with `make build BREAK=1`'),
    ]);
  applyOutput(out, files, changes);
  return done([
    ...changes.write.map((path) => `wrote out/${path}`),
    ...changes.remove.map((path) => `removed out/${path}`),
  ]);
}

function nothingWritten(advice: string): string {
  return `Nothing was written: ${advice}.`;
}

function done(lines: readonly string[]): CommandResult {
  return { exitCode: exitCodes.ok, output: lines.join('\n') };
}

function found(lines: readonly string[]): CommandResult {
  return { exitCode: exitCodes.findings, output: lines.join('\n') };
}
