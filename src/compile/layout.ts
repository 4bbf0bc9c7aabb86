import { posix } from 'node:path';
import type { StackModel } from '../template/model';

/** Where a template stands under `out/`. Others rely on these paths. */
export type TemplatePath = `${string}.yaml`;

export function rootPath(name: string): TemplatePath {
  return `${name}.yaml`;
}

export function nestedPath(name: string): TemplatePath {
  return `nested-stacks/${name}.yaml`;
}

export function contractPath(name: string): string {
  return `contracts/${name}.json`;
}

/** How a template names its child: relative to its own file, so that `aws cloudformation package` finds it. */
export function childUrl(parent: TemplatePath, child: StackModel): string {
  const relative = posix.relative(posix.dirname(parent), nestedPath(child.name));
  return relative.startsWith('.') ? relative : `./${relative}`;
}
