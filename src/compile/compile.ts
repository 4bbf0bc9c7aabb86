import { AuthoringError } from '../template/authoring-error';
import type { StackModel } from '../template/model';
import { emitTemplate } from './emit';
import { nestedPath, rootPath, type TemplatePath } from './layout';
import type { ProjectStack, ProjectStacks } from './project';

export interface CompiledTemplate {
  readonly path: TemplatePath;
  readonly model: StackModel;
  readonly yaml: string;
}

/** Compiles every stack of a project. */
export function compileProject({ roots, nested }: ProjectStacks): readonly CompiledTemplate[] {
  const templates = new Map<TemplatePath, ProjectStack>();
  for (const root of roots) place(templates, rootPath(root.model.name), root);
  for (const stack of nested) place(templates, nestedPath(stack.model.name), stack);
  for (const { model } of templates.values()) checkChildren(model, templates);
  return [...templates].map(([path, { model, file }]) => ({
    path,
    model,
    yaml: emitTemplate(model, path, file),
  }));
}

function place(templates: Map<TemplatePath, ProjectStack>, path: TemplatePath, stack: ProjectStack): void {
  const other = templates.get(path);
  if (other && other.model !== stack.model)
    throw new AuthoringError(
      `two stacks compile to out/${path}, the other one is at ${other.model.site}: rename one of them`,
      stack.model.site,
    );
  templates.set(path, stack);
}

function checkChildren(model: StackModel, templates: ReadonlyMap<TemplatePath, ProjectStack>): void {
  for (const entry of model.resources.values()) {
    if ('stack' in entry && templates.get(nestedPath(entry.stack.name))?.model !== entry.stack)
      throw new AuthoringError(
        `the nested stack ${entry.stack.name} is not exported by any file in nested-stacks/: export it there`,
        entry.site,
      );
  }
}
