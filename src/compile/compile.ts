import { AuthoringError } from '../template/authoring-error';
import type { StackModel } from '../template/model';
import { emitTemplate } from './emit';
import { nestedPath, rootPath, type TemplatePath } from './layout';
import type { ProjectStacks } from './project';

export interface CompiledTemplate {
  readonly path: TemplatePath;
  readonly model: StackModel;
  readonly yaml: string;
}

/** Every template of a project, and with the roots everything they nest, wherever it was defined. */
export function compileProject({ roots, nested }: ProjectStacks): readonly CompiledTemplate[] {
  const templates = new Map<TemplatePath, StackModel>();
  for (const root of roots) place(templates, rootPath(root.name), root);
  for (const stack of [...nested, ...[...roots, ...nested].flatMap(descendants)])
    place(templates, nestedPath(stack.name), stack);
  return [...templates].map(([path, model]) => ({ path, model, yaml: emitTemplate(model, path) }));
}

function descendants(model: StackModel): StackModel[] {
  return [...model.resources.values()].flatMap((entry) =>
    'stack' in entry ? [entry.stack, ...descendants(entry.stack)] : [],
  );
}

function place(templates: Map<TemplatePath, StackModel>, path: TemplatePath, model: StackModel): void {
  const other = templates.get(path);
  if (other && other !== model)
    throw new AuthoringError(
      `two stacks are called ${model.name} and would both be written to out/${path} (the other is at ${other.site}): rename one`,
      model.site,
    );
  templates.set(path, model);
}
