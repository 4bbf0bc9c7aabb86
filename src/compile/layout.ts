import { posix } from 'node:path';
import type { StackModel } from '../template/model';

/** Path of a template below `out/`. Users of the templates rely on it. */
export type TemplatePath = `${string}.yaml`;

export function rootPath(name: string): TemplatePath {
  return `${name}.yaml`;
}

export function nestedPath(name: string): TemplatePath {
  return `nested-stacks/${name}.yaml`;
}

/** Path of manifests below `out/`. */
export function manifestsPath(name: string): TemplatePath {
  return `kubernetes/${name}.yaml`;
}

export function contractPath(name: string): string {
  return `contracts/${name}.json`;
}

/** TemplateURL of a nested stack: relative to the parent's file, as `aws cloudformation package` expects. */
export function childUrl(parent: TemplatePath, child: StackModel): string {
  const relative = posix.relative(posix.dirname(parent), nestedPath(child.name));
  return relative.startsWith('.') ? relative : `./${relative}`;
}
