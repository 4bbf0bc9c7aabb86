import { entry, isObject, scalarText } from '../document/data';
import { Memo } from '../document/memo';
import { type Identity, OpenTemplate, type ResourceLookup } from './open-template';
import { shown } from './shown';
import type { AwsEnvironment, LiveStack, StackSource, Tag } from './stack-source';
import { isUnknown, isValueObject, named, type Unknown, type Value } from './value';

export const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** The name of the output that an attribute of a nested stack reads. */
export function outputName(attribute: string): string | undefined {
  return /^Outputs\.(.+)$/.exec(attribute)?.[1];
}

/**
 * A stack before the change. Without a live stack, references to resources give placeholders: `Ref` of `Vpc` in the nested
 * stack `Network` is `${Network.Vpc}`.
 */
export class DeployedStack {
  readonly template: OpenTemplate;
  readonly identity: Identity;
  readonly lookup: ResourceLookup = {
    ref: (logicalId) => (this.live ? this.live.ref(logicalId) : this.placeholder(logicalId)),
    attribute: (logicalId, name) =>
      this.attributes.get(`${logicalId}.${name}`, () => this.attribute(logicalId, name)),
  };
  private readonly attributes = new Memo<Value>();
  private readonly outputs = new Memo<Value>();
  private readonly children = new Memo<DeployedStack>();

  constructor(
    readonly source: StackSource,
    readonly live: LiveStack | undefined,
    private readonly environment: AwsEnvironment,
    /** The logical IDs from the root stack to this one. */
    private readonly path: readonly string[] = [],
    identity?: Identity,
  ) {
    this.identity = live ??
      identity ?? {
        stackName: this.placeholder('AWS::StackName'),
        stackId: this.placeholder('AWS::StackId'),
      };
    this.template = new OpenTemplate(source.template, source.parameters, this.identity, environment);
  }

  /** The nested stack with a logical ID; `undefined` if there is none or its template can't be read. */
  nested(logicalId: string): DeployedStack | undefined {
    return this.children.get(logicalId, () => this.open(logicalId));
  }

  output(name: string): Value | undefined {
    return this.outputs.get(name, () => {
      const output = this.template.outputs.get(name);
      return output && this.template.evaluate(entry(output, 'Value') ?? null, this.lookup);
    });
  }

  private attribute(logicalId: string, name: string): Value | undefined {
    const known = this.live?.attribute(logicalId, name);
    if (known !== undefined) return known;
    const output = this.nested(logicalId)?.output(outputName(name) ?? '');
    if (output !== undefined) return output;
    return this.live
      ? undefined
      : (this.property(logicalId, name) ?? this.placeholder(`${logicalId}.${name}`));
  }

  /** Many attributes have the value of the property with the same name. */
  private property(logicalId: string, name: string): Value | undefined {
    const expression = entry(entry(this.template.resources.get(logicalId)?.node, 'Properties'), name);
    return expression === undefined ? undefined : mirrored(this.template.evaluate(expression, this.lookup));
  }

  private open(logicalId: string): DeployedStack | undefined {
    const resource = this.template.resources.get(logicalId);
    if (resource?.type !== NESTED_STACK) return undefined;
    const live = this.live?.nested(logicalId);
    if (this.live && !live) return undefined;
    const source = live?.source ?? this.derive(logicalId);
    return source && new DeployedStack(source, live?.live, this.environment, [...this.path, logicalId]);
  }

  private derive(logicalId: string): StackSource | undefined {
    const properties = this.template.resources.get(logicalId)?.node.Properties;
    const value = isObject(properties) ? this.template.evaluate(properties, this.lookup) : undefined;
    const { url, parameters, tags } = nestedProperties(value);
    const nested = url === undefined ? undefined : this.source.read(url);
    return nested && { ...nested, parameters, tags: [...(this.source.tags ?? []), ...tags] };
  }

  private placeholder(name: string): Unknown {
    return named(`\${${[...this.path, name].join('.')}}`);
  }
}

/** A property's value that an attribute of the same name repeats. Only scalars: others may have another shape as an attribute. */
export function mirrored(property: Value | undefined): Value | undefined {
  return isUnknown(property) || scalarText(property) !== undefined ? property : undefined;
}

/** The template URL, parameters and tags in the evaluated properties of a nested stack. */
export function nestedProperties(properties: Value | undefined): {
  readonly url: string | undefined;
  readonly parameters: { [name: string]: Value };
  readonly tags: Tag[];
} {
  const {
    TemplateURL: url,
    Parameters: parameters,
    Tags: tags,
  } = isValueObject(properties) ? properties : {};
  return {
    url: scalarText(url),
    parameters: isValueObject(parameters) ? parameters : {},
    tags: (Array.isArray(tags) ? tags : []).filter(isValueObject).map(({ Key, Value }) => ({
      Key: scalarText(Key) ?? '',
      Value: shown(Value ?? ''),
    })),
  };
}
