import { type DataObject, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import type { Template } from '../../../document/template';
import { type ResourceSpec, resourceSpec, resourceTypes } from '../../../spec/resource-spec';
import { type Declaration, declarations } from '../../analysis/declarations';
import { hasMacro } from '../../analysis/names';
import { shapeOf } from '../../analysis/shape-of';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { check } from '../../schema/check';
import { rootSchema } from '../../schema/subschema';
import { sharedValidators } from '../../schema/validators';
import { likely } from '../../suggest';

/** Resources match the schema of their type. */
export const resourcesFitTheirSchema: Rule = function* (template) {
  if (hasMacro(template)) {
    yield finding(
      'schema/unchecked-template',
      ['Transform'],
      'a macro transforms this template, so its resources were not checked against their schemas',
    );
    return;
  }
  for (const resource of declarations(template, 'Resources')) yield* checkResource(template, resource);
};

function checkResource(template: Template, resource: Declaration): Iterable<Finding> {
  const type = entry(resource.value, 'Type');
  if (!isObject(resource.value) || typeof type !== 'string' || type.includes('${')) return [];
  const path = [...resource.path, 'Type'];
  if (type === 'AWS::CDK::Metadata') return [];
  if (isCustom(type)) return checkCustom(type, resource.value, resource.path);
  const spec = resourceSpec(type);
  if (!spec) return unknownType(type, path);
  if (spec.transform !== undefined && !template.transforms.includes(spec.transform))
    return [
      finding('schema/transform-needed', path, `${type} requires the transform ${spec.transform}`, {
        advice: `add \`Transform: ${spec.transform}\` at the top of the template`,
      }),
    ];
  return checkProperties(template, resource, resource.value, spec);
}

function checkProperties(
  template: Template,
  { path, environment }: Declaration,
  node: DataObject,
  spec: ResourceSpec,
): Finding[] {
  const properties = entry(node, 'Properties') ?? {};
  if (!isObject(properties)) return [];
  const at = [...path, 'Properties'];
  return check(rootSchema(spec), properties, at, {
    validators: sharedValidators(),
    shapeOf: (call) => shapeOf(template, call),
    isFilledLater: (text) =>
      text.includes('{{resolve:') || (environment.values.size > 0 && /[$&]\{/.test(text)),
    isGiven: (owner, property) => isGlobal(template, spec.type, [...owner.slice(at.length), property]),
  });
}

/** `Globals` are merged into all resources of a type, at any depth: `Function` into `AWS::Serverless::Function`. */
function isGlobal(template: Template, type: string, path: Path): boolean {
  const [, serverless] = /^AWS::Serverless::(\w+)$/.exec(type) ?? [];
  if (serverless === undefined) return false;
  let globals = entry(entry(template.document.data, 'Globals'), serverless);
  for (const step of path) globals = entry(globals, String(step));
  return globals !== undefined;
}

function isCustom(type: string): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}

/** Custom resources have any properties, and require ServiceToken. */
function checkCustom(type: string, node: DataObject, path: Path): Finding[] {
  const properties = entry(node, 'Properties');
  if (properties !== undefined && !isObject(properties)) return [];
  const keys = Object.keys(properties ?? {});
  if (keys.some((key) => key === 'ServiceToken' || key.startsWith('Fn::'))) return [];
  return [
    finding(
      'schema/missing-property',
      [...path, 'Properties'],
      `${type} requires the property ServiceToken`,
      {
        at: 'key',
        advice: 'add ServiceToken, the ARN of the Lambda function or SNS topic that handles the resource',
      },
    ),
  ];
}

function unknownType(type: string, path: Path): Finding[] {
  const parts = type.split('::');
  if (parts.length >= 3 && (parts[0] !== 'AWS' || parts.at(-1) === 'MODULE'))
    return [
      finding(
        'schema/unchecked-type',
        path,
        `${type} is not an AWS type, so its properties were not checked`,
      ),
    ];
  const near = likelyType(type);
  return [
    finding('schema/unknown-type', path, `unknown resource type ${type}`, {
      ...(near !== undefined && { advice: `did you mean ${near}?`, suggestion: near }),
    }),
  ];
}

/** A similar resource of the same service, or the same resource of a similar service. */
function likelyType(type: string): string | undefined {
  const types = resourceTypes();
  const [, service, resource] = type.toLowerCase().split('::');
  const part = (candidate: string, index: number) => candidate.toLowerCase().split('::')[index];
  const sameService = types.filter((candidate) => part(candidate, 1) === service);
  return likely(
    type,
    sameService.length > 0 ? sameService : types.filter((each) => part(each, 2) === resource),
  );
}
