import { limits } from '../aws/limits';
import { type Data, type DataObject, entry, isObject, scalarText } from '../document/data';
import { bounded } from './bounded';
import { evaluate } from './evaluate';
import { expandLoops, hasLanguageExtensions } from './for-each';
import { truth } from './intrinsics/condition-functions';
import type { EvaluationScope } from './intrinsics/intrinsic';
import { resolveParameters, secretParameters } from './parameters';
import type { AwsEnvironment, StackOutputName } from './stack-source';
import { TemplateError } from './template-error';
import { isUnknown, Unknown, type Value } from './value';

/** The values of references to resources; `undefined` where they are not known. */
export interface ResourceLookup {
  ref(logicalId: string): Value | undefined;
  attribute(logicalId: string, name: string): Value | undefined;
}

/** A resource of a template whose condition is true or unknown. */
export interface TemplateResource {
  readonly logicalId: string;
  readonly type: string;
  readonly node: DataObject;
}

export interface Identity {
  readonly stackName: Value;
  readonly stackId: Value;
}

/** A template with parameter values: the resources and outputs that exist, and the values of its expressions. */
export class OpenTemplate {
  readonly data: Data;
  readonly parameters: ReadonlyMap<string, Value>;
  /** The NoEcho parameters. */
  readonly secrets: ReadonlySet<string>;
  /** The resources without a condition, or with one that is true or unknown. */
  readonly resources: ReadonlyMap<string, TemplateResource> = new Map();
  readonly outputs: ReadonlyMap<string, DataObject>;
  private readonly pseudo: ReadonlyMap<string, Value>;
  private readonly conditions = new Map<string, Value | 'open'>();

  /** @param given parameter values; the others have their defaults */
  constructor(
    template: Data,
    given: Readonly<Record<string, Value>>,
    identity: Identity,
    private readonly environment: AwsEnvironment,
  ) {
    this.pseudo = pseudoParameters(identity, environment);
    this.parameters = resolveParameters(entry(template, 'Parameters'), given, environment);
    this.secrets = secretParameters(entry(template, 'Parameters'));
    this.data = template;
    if (hasLanguageExtensions(template)) {
      this.data = expandLoops(template, (items) => this.items(items));
      demandCounts(this.data);
    }
    this.resources = new Map(
      this.present('Resources').map(([logicalId, node]) => [
        logicalId,
        { logicalId, node, type: scalarText(node.Type) ?? '' },
      ]),
    );
    this.outputs = new Map(this.present('Outputs'));
  }

  /** What the intrinsic functions of this template can look up. */
  scope(lookup: ResourceLookup): EvaluationScope {
    return {
      ref: (name) => this.ref(name, lookup),
      attribute: (logicalId, name) => {
        this.demandResource(logicalId);
        return lookup.attribute(logicalId, name) ?? new Unknown(false);
      },
      condition: (name) => this.condition(name),
      mapped: (map, top, second) => entry(entry(entry(entry(this.data, 'Mappings'), map), top), second),
      imported: (name) => this.imported(name),
      stackOutput: (of) => this.stackOutput(of),
      zones: (region) => [...(this.environment.zones(region) ?? [])],
    };
  }

  evaluate(expression: Data, lookup: ResourceLookup): Value | undefined {
    return bounded(evaluate(expression, this.scope(lookup)));
  }

  /** Whether a resource exists: true, or unknown like its condition. */
  presence(logicalId: string): Value {
    const condition = this.resources.get(logicalId)?.node.Condition;
    return typeof condition === 'string' ? this.condition(condition) : true;
  }

  /** A condition that depends on an unknown parameter is unknown. */
  condition(name: string): Value {
    const known = this.conditions.get(name);
    if (known === 'open') throw new TemplateError(`Template error: condition ${name} depends on itself`);
    if (known !== undefined) return known;
    const expression = entry(entry(this.data, 'Conditions'), name);
    if (expression === undefined)
      throw new TemplateError(`Template format error: Unresolved condition dependency ${name}`);
    this.conditions.set(name, 'open');
    const scope = this.scope(nothing);
    const value = truth(expression, (argument) => evaluate(argument, scope), scope);
    const settled = isUnknown(value) ? value : value === true;
    this.conditions.set(name, settled);
    return settled;
  }

  /** The entries of a section whose condition is true or unknown. */
  private present(section: string): [string, DataObject][] {
    const found = entry(this.data, section);
    return Object.entries(isObject(found) ? found : {}).flatMap(([name, node]): [string, DataObject][] => {
      if (!isObject(node)) return [];
      const holds = typeof node.Condition !== 'string' || this.condition(node.Condition) !== false;
      return holds ? [[name, node]] : [];
    });
  }

  private ref(name: string, lookup: ResourceLookup): Value | undefined {
    if (name === 'AWS::NoValue') return undefined;
    const value = this.pseudo.get(name) ?? this.parameters.get(name);
    if (value !== undefined) return value;
    this.demandResource(name);
    return lookup.ref(name) ?? new Unknown(false);
  }

  private demandResource(logicalId: string): void {
    if (!this.resources.has(logicalId))
      throw new TemplateError(
        `Template format error: Unresolved resource dependencies [${logicalId}] in the Resources block of the template`,
      );
  }

  private stackOutput(of: StackOutputName): Value {
    const value = this.environment.stackOutput(of);
    if (value !== undefined) return value;
    throw new TemplateError(`No output named ${of.outputName} found in stack ${of.stackName}.`);
  }

  private imported(name: string): Value {
    const value = this.environment.exported(name);
    if (value === undefined) throw new TemplateError(`No export named ${name} found.`);
    return value;
  }

  private items(expression: Data): string[] {
    const items = this.evaluate(expression, nothing);
    if (!Array.isArray(items))
      throw new TemplateError('Fn::ForEach requires a list that is known before apply.');
    return items.map((item) => scalarText(item) ?? '');
  }
}

/** Loops may have made more than the template itself has. */
function demandCounts(template: Data): void {
  for (const [section, most] of [
    ['Resources', limits.resources],
    ['Outputs', limits.outputs],
  ] as const) {
    const found = entry(template, section);
    const count = isObject(found) ? Object.keys(found).length : 0;
    if (count > most)
      throw new TemplateError(
        `Template format error: Number of ${section.toLowerCase()}, ${count}, is greater than maximum allowed, ${most}`,
      );
  }
}

function pseudoParameters({ stackName, stackId }: Identity, environment: AwsEnvironment): Map<string, Value> {
  const { accountId, region, partition, urlSuffix, notificationArns } = environment;
  return new Map<string, Value>([
    ['AWS::AccountId', accountId],
    ['AWS::Region', region],
    ['AWS::Partition', partition],
    ['AWS::URLSuffix', urlSuffix],
    ['AWS::NotificationARNs', [...notificationArns]],
    ['AWS::StackName', stackName],
    ['AWS::StackId', stackId],
  ]);
}

const nothing: ResourceLookup = { ref: () => undefined, attribute: () => undefined };
