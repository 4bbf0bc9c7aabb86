import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFiles, catalogueOwns } from '../catalogue/catalogue';
import { CatalogueError, readEntries } from '../catalogue/read-entries';
import { applyOutput, compareOutput } from '../compile/output-folder';
import { type Command, type CommandResult, exitCodes, type Project, UsageError } from './command';
import { parseOptions } from './options';
import { outFolder } from './out-folder';

const usage = `usage: stacks catalogue [--check]

Writes a site about the templates of out/ to out/catalogue: purpose, diagram, parameters, outputs, resources, policies
and usage of each.

  --check  write nothing, and exit with 1 unless out/catalogue is current`;

export const catalogue: Command = {
  summary: 'write a site about the templates to out/catalogue',
  usage,
  async run(args, project) {
    const { values } = parseOptions(usage, { args: [...args], options: { check: { type: 'boolean' } } });
    const folder = join(outFolder(project), 'catalogue');
    const entries = readOut(project);
    const files = await catalogueFiles(catalogueTitle(project), entries);
    const changes = compareOutput(folder, files, catalogueOwns);
    const touched = [...changes.write, ...changes.remove];
    if (touched.length === 0)
      return result(exitCodes.ok, [`out/catalogue is current: ${entries.size} templates`]);
    if (values.check)
      return result(exitCodes.findings, [
        ...touched.map((path) => `out/catalogue/${path} is outdated`),
        'Run `make catalogue` to update it.',
      ]);
    applyOutput(folder, files, changes);
    return result(exitCodes.ok, [
      ...changes.write.map((path) => `wrote out/catalogue/${path}`),
      ...changes.remove.map((path) => `removed out/catalogue/${path}`),
    ]);
  },
};

/** The templates and contracts of `out/`. */
export function readOut(project: Project): ReturnType<typeof readEntries> {
  try {
    return readEntries(outFolder(project));
  } catch (error) {
    throw error instanceof CatalogueError ? new UsageError(error.message) : error;
  }
}

/** The title of the catalogue, from the name of the package. */
export function catalogueTitle({ folder }: Project): string {
  const { name }: { name: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `Templates of ${name}`;
}

function result(exitCode: CommandResult['exitCode'], lines: readonly string[]): CommandResult {
  return { exitCode, output: lines.join('\n') };
}
