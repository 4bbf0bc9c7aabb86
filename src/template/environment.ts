import { AuthoringError } from './authoring-error';
import type { Deployment } from './deployment';
import { captureSite, type Site } from './site';

/** Tags of every resource of the environment. Nested stacks add their component. */
export interface EnvironmentTags {
  readonly system: string;
  readonly environment: string;
  readonly owner: string;
  readonly component?: string;
}

export interface EnvironmentDeclaration {
  /** The root stacks, in any order: references to outputs determine which is deployed first. */
  readonly stacks: readonly [Deployment, ...Deployment[]];
  readonly tags: EnvironmentTags;
  /** Whether termination protection is on for the stacks. */
  readonly terminationProtection: boolean;
  /** Whether a person must approve changes. */
  readonly approval: boolean;
}

/** Root stacks that are deployed together. */
export interface Environment extends Omit<EnvironmentDeclaration, 'tags'> {
  readonly name: string;
  readonly site: Site;
  readonly tags: Readonly<Record<string, string>>;
}

/** Defines an environment. Each of its stacks has a name of its own, and a stack name that is free in its region. */
export function defineEnvironment(name: string, declaration: EnvironmentDeclaration): Environment {
  const site = captureSite();
  const { stacks, tags } = declaration;
  requireDistinct(
    'name',
    stacks.map((stack) => stack.name),
  );
  requireDistinct(
    'stack name',
    stacks.map(({ stackName, region }) => `${stackName} in ${region}`),
  );
  return { ...declaration, name, site, tags: { ...tags } };

  function requireDistinct(what: string, values: readonly string[]): void {
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice === undefined) return;
    throw new AuthoringError(`two stacks of the environment ${name} have the ${what} ${twice}`, site);
  }
}
