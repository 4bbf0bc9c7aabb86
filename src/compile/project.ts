import { Manifests } from '../template/manifests';
import type { StackModel } from '../template/model';
import { Stack } from '../template/stack';

/** The modules of `templates/` and `nested-stacks/` by path. Calling one loads it. */
export type StackModules = Readonly<Record<string, () => object>>;

/** A stack and the file that exports it. */
export interface ProjectStack {
  readonly file: string;
  readonly model: StackModel;
}

/** Manifests and the file that exports them. */
export interface ProjectManifests {
  readonly file: string;
  readonly manifests: Manifests;
}

/** The root stacks of a project, the stacks that they nest, and the manifests. */
export interface ProjectStacks {
  readonly roots: readonly ProjectStack[];
  readonly nested: readonly ProjectStack[];
  readonly manifests: readonly ProjectManifests[];
}

export function loadProject(modules: StackModules): ProjectStacks {
  const values = Object.entries(modules).flatMap(([file, load]) =>
    Object.values(load()).map((value: unknown) => ({ file, value })),
  );
  const stacks = values.flatMap(({ file, value }): ProjectStack[] =>
    value instanceof Stack ? [{ file, model: value.model }] : [],
  );
  return {
    roots: stacks.filter(({ file }) => file.startsWith('templates/')),
    nested: stacks.filter(({ file }) => file.startsWith('nested-stacks/')),
    manifests: values.flatMap(({ file, value }) =>
      value instanceof Manifests ? [{ file, manifests: value }] : [],
    ),
  };
}
