import { LOGICAL_ID } from '../aws/names';
import { AuthoringError } from './authoring-error';
import { captureSite, type Site } from './site';

/** The names of one template. Each is used once, and a reference records the namespace that it belongs to. */
export class Namespace {
  private readonly sites = new Map<string, Site>();

  constructor(readonly stackName: string) {}

  /** In CloudFormation, parameters and resources share one set of names; conditions, mappings and rules have their own. */
  claim(sort: 'logical ID' | 'condition' | 'mapping' | 'rule', name: string): Site {
    const site = captureSite();
    if (!LOGICAL_ID.test(name))
      throw new AuthoringError(
        `the ${sort} ${JSON.stringify(name)} is not valid: use 1 to 255 letters and digits`,
        site,
      );
    const first = this.sites.get(`${sort} ${name}`);
    if (first)
      throw new AuthoringError(`the ${sort} ${name} is already used at ${first}: choose another name`, site);
    this.sites.set(`${sort} ${name}`, site);
    return site;
  }
}
