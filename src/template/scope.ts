import { LOGICAL_ID } from '../aws/names';
import { AuthoringError } from './authoring-error';
import { captureSite, type Site } from './site';

/** The names of one template: each stands for one thing, and a reference knows to which template it belongs. */
export class Scope {
  private readonly taken = new Map<string, Site>();

  constructor(readonly stackName: string) {}

  /** CloudFormation keeps parameters and resources in one set of names, mappings and conditions in others. */
  claim(space: 'logical ID' | 'condition' | 'mapping' | 'rule', name: string): Site {
    const site = captureSite();
    if (!LOGICAL_ID.test(name))
      throw new AuthoringError(
        `the ${space} ${JSON.stringify(name)} is not a name: use letters and digits only, 255 at most`,
        site,
      );
    const first = this.taken.get(`${space} ${name}`);
    if (first)
      throw new AuthoringError(
        `the ${space} ${name} is taken already at ${first}: choose another name`,
        site,
      );
    this.taken.set(`${space} ${name}`, site);
    return site;
  }
}
