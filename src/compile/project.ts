import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StackModel } from '../template/model';
import { Stack } from '../template/stack';

/** The stacks of a project: what one deploys, and what they nest. */
export interface ProjectStacks {
  readonly roots: readonly StackModel[];
  readonly nested: readonly StackModel[];
}

/** Loads every stack that a file of `templates/` or `nested-stacks/` exports. */
export function loadProject(folder: string): ProjectStacks {
  return { roots: loadFolder(join(folder, 'templates')), nested: loadFolder(join(folder, 'nested-stacks')) };
}

function loadFolder(folder: string): StackModel[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.sort().flatMap((file) => exportedStacks(join(folder, file)));
}

function exportedStacks(file: string): StackModel[] {
  const exported: Record<string, unknown> = require(file);
  return Object.values(exported)
    .filter((value) => value instanceof Stack)
    .map((stack) => stack.model);
}
