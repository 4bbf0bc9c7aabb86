import { AuthoringError } from './authoring-error';
import type { Environment } from './environment';
import { captureSite, type Site } from './site';

/** What one team deploys: environments with the same stacks. */
export class System {
  constructor(
    readonly name: string,
    readonly site: Site,
    readonly environments: readonly Environment[],
  ) {}
}

/**
 * Defines a system. The names of an environment's stacks begin with `<system>-<environment>`, because the role that deploys
 * them may change stacks with that prefix only.
 */
export function defineSystem(name: string, environments: readonly Environment[]): System {
  const site = captureSite();
  for (const environment of environments) {
    const prefix = `${name}-${environment.name}`;
    for (const { stackName, site: place } of environment.stacks)
      if (stackName !== prefix && !stackName.startsWith(`${prefix}-`))
        throw new AuthoringError(
          `the stack name ${stackName} must begin with ${prefix}, the system and the environment`,
          place,
        );
    for (const [tag, value] of [
      ['system', name],
      ['environment', environment.name],
    ] as const)
      if (environment.tags[tag] !== value)
        throw new AuthoringError(
          `the tag ${tag} of the environment ${environment.name} must be ${value}`,
          environment.site,
        );
  }
  return new System(name, site, environments);
}
