import { type Data, type DataObject, entry, isObject, scalarText } from '../../document/data';
import { dependencies } from '../../plan/dependencies';
import { OpenTemplate, type ResourceLookup } from '../../plan/open-template';
import { TemplateError } from '../../plan/template-error';
import { toData, type Unknown, type Value } from '../../plan/value';
import { ResourceFailure } from '../resources/handler';
import type { OutputRecord, StackDeployment } from '../state/records';
import { liveStack } from './live-stack';
import { type Session, withoutUndefined } from './session';
import { surroundingsOf } from './surroundings';

export interface DesiredResource {
  readonly type: string;
  readonly properties: DataObject;
  readonly metadata?: Data;
  readonly dependsOn: readonly string[];
  readonly deletionPolicy?: string;
  readonly updateReplacePolicy?: string;
}

/** The resources and outputs of a deployment, evaluated with the current state of the stack. */
export class Desired {
  readonly template: OpenTemplate;
  /** The dependencies of each resource. */
  readonly waits: ReadonlyMap<string, ReadonlySet<string>>;
  readonly imports = new Set<string>();
  private readonly lookup: ResourceLookup;

  constructor(session: Session, deployment: StackDeployment) {
    const { world, stack } = session;
    const surroundings = surroundingsOf(world, stack, deployment.notificationArns, (name) =>
      this.imports.add(name),
    );
    const template = world.templates.data(deployment.template);
    this.template = new OpenTemplate(template, { ...deployment.parameters }, stack, surroundings);
    this.waits = dependencies(this.template);
    this.lookup = lookupIn(session);
  }

  /** Throws a ResourceFailure if the properties cannot be evaluated. */
  resource(logicalId: string): DesiredResource {
    const resource = this.template.resources.get(logicalId);
    if (!resource) throw new RangeError(`the template has no resource ${logicalId}`);
    const { node, type } = resource;
    const properties = this.value(node.Properties ?? {});
    return withoutUndefined({
      type,
      properties: isObject(properties) ? properties : {},
      metadata: node.Metadata === undefined ? undefined : this.value(node.Metadata),
      dependsOn: [...(this.waits.get(logicalId) ?? [])],
      deletionPolicy: this.text(node.DeletionPolicy),
      updateReplacePolicy: this.text(node.UpdateReplacePolicy),
    });
  }

  outputs(): OutputRecord[] {
    return [...this.template.outputs].map(([key, output]) =>
      withoutUndefined({
        key,
        value: asText(this.value(entry(output, 'Value') ?? '')),
        description: this.text(entry(output, 'Description')),
        exportName: this.text(entry(entry(output, 'Export'), 'Name')),
      }),
    );
  }

  private text(expression: Data | undefined): string | undefined {
    const value = expression === undefined ? undefined : this.value(expression);
    return value === undefined ? undefined : asText(value);
  }

  private value(expression: Data): Data | undefined {
    try {
      const value: Value | undefined = this.template.evaluate(expression, this.lookup);
      return value === undefined ? undefined : toData(value, notKnown);
    } catch (error) {
      throw error instanceof TemplateError ? new ResourceFailure(error.message) : error;
    }
  }
}

function asText(value: Data | undefined): string {
  return scalarText(value) ?? (value === undefined ? '' : JSON.stringify(value));
}

/** When a resource is evaluated, all its dependencies exist. Only an SSM parameter can be unknown. */
function notKnown({ name }: Unknown): never {
  throw new ResourceFailure(
    `Parameters: a value${name === undefined ? '' : ` (${name})`} could not be resolved: the endpoint knows SSM parameters that a stack of this region created, and public ones of AWS`,
  );
}

function lookupIn(session: Session): ResourceLookup {
  const live = liveStack(session);
  return {
    ref: (logicalId) => live.ref(logicalId),
    attribute: (logicalId, name) => {
      const value = live.attribute(logicalId, name);
      if (value !== undefined) return value;
      const nested =
        session.resource(logicalId)?.type === 'AWS::CloudFormation::Stack' && name.startsWith('Outputs.');
      throw new ResourceFailure(
        nested
          ? `Output '${name.slice(8)}' not found in stack '${session.resource(logicalId)?.physicalId}'`
          : `Template error: resource ${logicalId} does not support attribute type ${name} in Fn::GetAtt`,
      );
    },
  };
}
