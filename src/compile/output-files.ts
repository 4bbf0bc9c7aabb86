import { join } from 'node:path';
import type { CompiledTemplate } from './compile';
import { type Contract, contractOf, printContract } from './contract';
import { contractBreaks } from './contract-breaks';
import type { CompiledManifests } from './emit-manifests';
import { contractPath } from './layout';
import { type OutputFiles, readIfThere } from './output-folder';

/** The files of these templates and manifests in `out/`. */
export function outputFiles(
  templates: readonly CompiledTemplate[],
  manifests: readonly CompiledManifests[],
): OutputFiles {
  return new Map([
    ...templates.flatMap(({ path, model, yaml }) => [
      [path, yaml] as const,
      [contractPath(model.name), printContract(contractOf(model, path))] as const,
    ]),
    ...manifests.map(({ path, yaml }) => [path, yaml] as const),
  ]);
}

export interface BrokenContract {
  readonly file: string;
  /** The line of TypeScript that defines the stack. */
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

/** Changes that break users of the templates in `out/`. A removed template breaks no user who has a copy of the file. */
export function brokenContracts(
  folder: string,
  templates: readonly CompiledTemplate[],
): readonly BrokenContract[] {
  return templates.flatMap(({ path, model }) => {
    const file = contractPath(model.name);
    const committed = readIfThere(join(folder, file));
    if (committed === undefined) return [];
    const before: Contract = JSON.parse(committed);
    return contractBreaks(before, contractOf(model, path)).map(({ code, message }) => ({
      file,
      source: String(model.site),
      code: `contract/${code}`,
      message,
    }));
  });
}
