import type { StackModel } from '../template/model';
import { Stack } from '../template/stack';

/** The modules of `templates/` and `nested-stacks/` by path. Calling one loads it. */
export type StackModules = Readonly<Record<string, () => object>>;

/** A stack and the file that exports it. */
export interface ProjectStack {
  readonly file: string;
  readonly model: StackModel;
}

/** The root stacks of a project and the stacks that they nest. */
export interface ProjectStacks {
  readonly roots: readonly ProjectStack[];
  readonly nested: readonly ProjectStack[];
}

export function loadProject(modules: StackModules): ProjectStacks {
  const stacks = Object.entries(modules).flatMap(([file, load]) =>
    Object.values(load())
      .filter((value) => value instanceof Stack)
      .map(({ model }): ProjectStack => ({ file, model })),
  );
  return {
    roots: stacks.filter(({ file }) => file.startsWith('templates/')),
    nested: stacks.filter(({ file }) => file.startsWith('nested-stacks/')),
  };
}
