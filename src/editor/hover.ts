import { entry, scalarText } from '../document/data';
import type { Path } from '../document/document';
import { listed, typeInWords } from '../document/show';
import type { Template } from '../document/template';
import { type PropertySchema, resourceSpec } from '../spec/resource-spec';
import { describedAt } from './described';
import type { OpenDocument } from './open-document';
import type { Hover, Position } from './protocol';
import { referenceAt } from './reference-at';

/** What AWS's specification says about the type, the property or the reference at a position. */
export function hoverAt(open: OpenDocument, position: Position): Hover | undefined {
  const offset = open.offset(position);
  const { path, isKey } = open.at(offset);
  const { template } = open;
  const reference = referenceAt(open, path, offset);
  const text =
    (reference && nameText(template, reference.name, reference.attribute)) ??
    typeText(template, path) ??
    (isKey ? propertyText(template, path) : undefined);
  if (text === undefined) return undefined;
  return { contents: { kind: 'markdown', value: text }, range: open.rangeOf(path, isKey ? 'key' : 'value') };
}

function nameText(template: Template, name: string, attribute: string | undefined): string | undefined {
  const parameter = template.parameters.get(name);
  if (parameter) {
    const facts = [scalarText(entry(parameter, 'Type')), scalarText(entry(parameter, 'Description'))];
    return [`**${name}** parameter`, ...facts.filter((fact) => fact !== undefined)].join('\n\n');
  }
  const type = template.resources.get(name)?.type;
  const spec = type === undefined ? undefined : resourceSpec(type);
  if (!spec) return undefined;
  const kind = attribute === undefined ? spec.ref : spec.attributes[attribute]?.kind;
  const what = attribute === undefined ? `**${name}**` : `**${name}.${attribute}**`;
  return [`${what} ${spec.type}`, ...(kind === undefined || kind === '*' ? [] : [`returns ${kind}`])].join(
    '\n\n',
  );
}

function typeText(template: Template, [section, logicalId, attribute, ...rest]: Path): string | undefined {
  if (section !== 'Resources' || attribute !== 'Type' || rest.length > 0) return undefined;
  const spec = resourceSpec(template.resources.get(String(logicalId))?.type ?? '');
  if (!spec) return undefined;
  const attributes = Object.keys(spec.attributes);
  return [
    `**${spec.type}**`,
    ...(spec.schema.required?.length ? [`requires ${listed(spec.schema.required, 12)}`] : []),
    ...(spec.ref === undefined ? [] : [`\`Ref\` returns ${spec.ref}`]),
    ...(attributes.length === 0 ? [] : [`\`Fn::GetAtt\` returns ${listed(attributes, 12)}`]),
    `[AWS documentation](${pageOf(spec.type)})`,
  ].join('\n\n');
}

function propertyText(template: Template, path: Path): string | undefined {
  const found = describedAt(template, path);
  if (!found || found.name === '') return undefined;
  const owner = describedAt(template, path.slice(0, -1));
  const isRequired = owner?.schema.required?.includes(found.name) ?? false;
  return [
    `**${found.name}** ${typeWords(found.schema)}${isRequired ? ', required' : ''}`,
    ...limits(found.schema),
    ...(found.written.refers ? [`expects ${listed(found.written.refers, 6, 'or')}`] : []),
    replacement(found.written),
    `[AWS documentation](${pageOf(found.type)})`,
  ].join('\n\n');
}

function typeWords({ type, anyOf }: PropertySchema): string {
  const types = type === undefined ? (anyOf ?? []).flatMap((each) => each.type ?? []) : [type];
  return types.length === 0 ? 'any value' : listed(types.map(typeInWords), 4, 'or');
}

function limits(schema: PropertySchema): string[] {
  const { pattern, minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const between = (what: string, least?: number, most?: number): string[] => {
    if (least === undefined && most === undefined) return [];
    return [
      `${[least === undefined ? '' : `at least ${least}`, most === undefined ? '' : `at most ${most}`].filter(Boolean).join(', ')} ${what}`,
    ];
  };
  return [
    ...(schema.enum ? [`one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`] : []),
    ...(pattern === undefined ? [] : [`pattern \`${pattern}\``]),
    ...between('characters', minLength, maxLength),
    ...between('(value)', minimum, maximum),
    ...between('items', minItems, maxItems),
  ];
}

function replacement({ replacement: replaces }: PropertySchema): string {
  if (replaces === 'yes') return 'A change **replaces** the resource.';
  return replaces === 'maybe'
    ? 'A change may replace the resource.'
    : 'A change does not replace the resource.';
}

/** AWS CloudFormation Template Reference Guide: one page per type. */
function pageOf(type: string): string {
  const [organization, service, resource] = type.toLowerCase().split('::');
  if (service === 'serverless')
    return `https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-${resource}.html`;
  return `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/${organization}-resource-${service}-${resource}.html`;
}
