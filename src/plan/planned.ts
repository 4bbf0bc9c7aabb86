import { entry } from '../document/data';
import { Memo } from '../document/memo';
import { resourceSpec } from '../spec/resource-spec';
import type { Fate } from './causes';
import { type DeployedStack, mirrored, outputName } from './deployed-stack';
import type { OpenTemplate, ResourceLookup } from './open-template';
import { Unknown, type Value } from './value';

/** The outcomes of the resources compared so far, and the values of references to them. */
export class Planned {
  readonly shown = new Map<string, Fate>();
  readonly expected = new Map<string, Fate>();
  /** The expected outputs of nested stacks. */
  readonly outputs = new Map<string, ReadonlyMap<string, Value>>();

  private readonly attributes = new Memo<Value>();

  constructor(
    private readonly before: DeployedStack | undefined,
    private readonly template: OpenTemplate | undefined,
  ) {}

  /** As AWS shows it: unknown are new and replaced resources and outputs of nested stacks that change. */
  readonly shownLookup: ResourceLookup = {
    ref: (logicalId) =>
      remains(this.shown.get(logicalId)) ? this.before?.lookup.ref(logicalId) : new Unknown(true),
    attribute: (logicalId, name) => {
      const fate = this.shown.get(logicalId);
      if (!remains(fate)) return new Unknown(true);
      if (fate !== 'same' && outputName(name) !== undefined) return new Unknown(false);
      return this.before?.lookup.attribute(logicalId, name);
    },
  };

  readonly expectedLookup: ResourceLookup = {
    ref: (logicalId) => {
      const fate = this.expected.get(logicalId);
      if (!remains(fate)) return new Unknown(true);
      return fate === 'perhaps replaced' ? new Unknown(false) : this.before?.lookup.ref(logicalId);
    },
    attribute: (logicalId, name) =>
      this.attributes.get(`${logicalId}.${name}`, () => this.expectedAttribute(logicalId, name)),
  };

  private expectedAttribute(logicalId: string, name: string): Value | undefined {
    const output = this.outputs.get(logicalId)?.get(outputName(name) ?? '');
    if (output !== undefined) return output;
    const fate = this.expected.get(logicalId);
    if (fate === 'same') return this.before?.lookup.attribute(logicalId, name);
    const resource = this.template?.resources.get(logicalId);
    const property = entry(entry(resource?.node, 'Properties'), name);
    const mirror = property && mirrored(this.template?.evaluate(property, this.expectedLookup));
    if (mirror !== undefined) return mirror;
    const lasting = identifies(resource?.type ?? '', name);
    if (fate === 'modified' && lasting) return this.before?.lookup.attribute(logicalId, name);
    return new Unknown(lasting && !remains(fate));
  }
}

function remains(fate: Fate | undefined): boolean {
  return fate === 'same' || fate === 'modified' || fate === 'perhaps replaced';
}

/** Whether an attribute identifies the physical resource and so stays until it is replaced. AWS's schemas don't say so. */
function identifies(type: string, name: string): boolean {
  if (outputName(name) !== undefined) return false;
  return resourceSpec(type)?.identifier?.includes(name) || /(Arn|ARN|Id|ID|Name|Url|URL|Uri|URI)$/.test(name);
}
