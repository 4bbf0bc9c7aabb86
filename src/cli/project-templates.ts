import { join, relative } from 'node:path';
import { type CompiledTemplate, compileProject } from '../compile/compile';
import { type CompiledManifests, compileManifests } from '../compile/emit-manifests';
import { outputFiles } from '../compile/output-files';
import { compareOutput } from '../compile/output-folder';
import { loadProject } from '../compile/project';
import type { Templates } from '../deploy/context';
import type { Problem } from '../deploy/problem';
import { validateFiles } from '../validate/validate';
import type { Project } from './command';
import { outFolder } from './out-folder';

/** The project's templates for a deployment: those of the sources, provided that `out/` is current and has no findings. */
export function projectTemplates(project: Project): Templates {
  const loaded = loadProject(project.modules);
  const compiled = compileProject(loaded);
  const manifests = compileManifests(loaded.manifests);
  const byPath = new Map<string, CompiledTemplate>(compiled.map((template) => [template.path, template]));
  const source = (path: string, logicalId: string): string | undefined => siteOf(byPath.get(path), logicalId);
  return {
    read: (path) => byPath.get(path)?.yaml ?? manifests.find((each) => each.path === path)?.yaml,
    source,
    problems: () => {
      const old = outdated(project, compiled, manifests);
      // Findings in outdated files do not matter.
      return old.length > 0 ? old : findings(project, [...compiled, ...manifests], source);
    },
  };
}

function siteOf(template: CompiledTemplate | undefined, logicalId: string): string | undefined {
  const site = template?.model.resources.get(logicalId)?.site;
  return site && String(site);
}

function outdated(
  project: Project,
  compiled: readonly CompiledTemplate[],
  manifests: readonly CompiledManifests[],
): Problem[] {
  const { write, remove } = compareOutput(outFolder(project), outputFiles(compiled, manifests));
  return [...write, ...remove].map((path) => ({
    kind: 'findings',
    message: `out/${path} is outdated`,
    next: 'run `make build`, review the difference, then deploy again',
  }));
}

function findings(
  project: Project,
  compiled: readonly { readonly path: string }[],
  source: Templates['source'],
): Problem[] {
  const out = relative(process.cwd(), outFolder(project));
  const { findings: found } = validateFiles(
    compiled.map(({ path }) => join(out, path)),
    { source: (file, logicalId) => source(relative(out, file), logicalId) },
  );
  return found
    .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
    .map(({ file, line, column, code, message }) => ({
      kind: 'findings',
      message: `${file}:${line}:${column}: ${code}: ${message}`,
      next: '`make validate` shows all findings; fix them, then deploy again',
    }));
}
