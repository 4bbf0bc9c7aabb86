import type { StackModel } from '../template/model';
import { Stack } from '../template/stack';

/** The modules of `templates/` and `nested-stacks/` by their path in the project; each loads when it is called. */
export type StackModules = Readonly<Record<string, () => object>>;

/** A stack and the file that exports it. */
export interface ProjectStack {
  readonly file: string;
  readonly model: StackModel;
}

/** The stacks of a project: what one deploys, and what they nest. */
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
