import { at, type Data, isObject } from '../document/data';
import type { Path } from '../document/document';
import type { Template } from '../document/template';
import { type PropertySchema, resourceSpec, resourceTypes } from '../spec/resource-spec';
import { PSEUDO_PARAMETERS } from '../validate/analysis/names';
import { attributesOf } from '../validate/rules/references/attributes';
import { ATTRIBUTES, DELETION_POLICIES, REPLACE_POLICIES } from '../validate/rules/structure/resources';
import { SECTIONS } from '../validate/rules/structure/sections';
import { type Cursor, cursorAt } from './cursor';
import { nestedTemplate, type OpenFile } from './definition';
import { describedAt } from './described';
import type { OpenDocument } from './open-document';
import type { CompletionItem, Position } from './protocol';

/** A proposal, before it is placed. CompletionItemKind: 5 field, 6 variable, 7 class, 10 property, 14 keyword, 20 enum member. */
interface Proposal {
  readonly label: string;
  readonly kind: number;
  readonly detail?: string;
  /** Proposed before the others. */
  readonly isFirst?: boolean;
  /** What is inserted. @default the label */
  readonly written?: string;
}

/** The keys of declarations, by section. AWS CloudFormation Template Reference Guide. */
const DECLARATION_KEYS: Readonly<Record<string, readonly string[]>> = {
  Parameters: [
    ...['AllowedPattern', 'AllowedValues', 'ConstraintDescription', 'Default', 'Description', 'MaxLength'],
    ...['MaxValue', 'MinLength', 'MinValue', 'NoEcho', 'Type'],
  ],
  Resources: ATTRIBUTES,
  Outputs: ['Condition', 'Description', 'Export', 'Value'],
  Rules: ['Assertions', 'RuleCondition'],
};
const PARAMETER_TYPES = [
  ...['CommaDelimitedList', 'List<Number>', 'Number', 'String', 'AWS::EC2::AvailabilityZone::Name'],
  ...[
    'AWS::EC2::Image::Id',
    'AWS::EC2::KeyPair::KeyName',
    'AWS::EC2::SecurityGroup::Id',
    'AWS::EC2::Subnet::Id',
  ],
  ...['AWS::EC2::VPC::Id', 'List<AWS::EC2::SecurityGroup::Id>', 'List<AWS::EC2::Subnet::Id>'],
  ...['AWS::SSM::Parameter::Name', 'AWS::SSM::Parameter::Value<String>'],
];

export function completionsAt(open: OpenDocument, position: Position, openFile: OpenFile): CompletionItem[] {
  const cursor = cursorAt(open, position);
  if (!cursor) return [];
  return proposalsFor(cursor, openFile).map(({ label, kind, detail, isFirst, written = label }) => ({
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(isFirst && { sortText: ` ${label}` }),
    textEdit: { range: cursor.range, newText: written },
  }));
}

function proposalsFor({ open, path, completes, before }: Cursor, openFile: OpenFile): Proposal[] {
  const { template, document } = open;
  if (completes === 'key') return keys(template, path, at(document.data, ...path));
  if (completes === 'variable') {
    const [name = '', ...rest] = before.slice(before.lastIndexOf('${') + 2).split('.');
    return rest.length === 0 ? referenceNames(template) : attributes(open, name, rest.join('.'), openFile);
  }
  if (path.at(-2) === 'Fn::GetAtt' && path.at(-1) === 1)
    return attributes(open, String(at(document.data, ...path.slice(0, -1), 0)), before, openFile);
  // The first key of an item of a list.
  if (typeof path.at(-1) === 'number' && describedAt(template, path)?.schema.properties)
    return keys(template, path, undefined);
  return values(template, path);
}

/** Keys that a mapping does not have yet. */
function keys(template: Template, path: Path, owner: Data | undefined): Proposal[] {
  const present = new Set(isObject(owner) ? Object.keys(owner) : []);
  const isNew = ({ label }: Proposal): boolean => !present.has(label);
  const [section, , ...rest] = path;
  if (section === undefined) return named([...SECTIONS, 'Globals'], 14).filter(isNew);
  if (path.length === 2 && Object.hasOwn(DECLARATION_KEYS, section))
    return named(DECLARATION_KEYS[section] ?? [], 10).filter(isNew);
  if (rest.length === 0) return [];
  const found = describedAt(template, path);
  if (!found) return [];
  const required = new Set(found.schema.required ?? []);
  return Object.entries(found.schema.properties ?? {})
    .map(([label, schema]) => ({
      label,
      kind: 10,
      detail: `${required.has(label) ? 'required ' : ''}${schema.type ?? ''}`.trim(),
      isFirst: required.has(label),
    }))
    .filter(isNew);
}

function values(template: Template, path: Path): Proposal[] {
  const [section, , attribute] = path;
  const index = path.at(-1);
  const call = path.findLast((step) => typeof step === 'string');
  switch (call) {
    case 'Ref':
      return referenceNames(template);
    case 'Fn::GetAtt':
      return resources(template);
    case 'Condition':
      return named(template.conditions.keys(), 6);
    case 'Fn::If':
      if (index === 0) return named(template.conditions.keys(), 6);
      break;
    case 'Fn::FindInMap':
      return index === 0 ? named(template.mappings.keys(), 6) : [];
    case 'DependsOn':
      return resources(template);
    case 'DeletionPolicy':
      return named(DELETION_POLICIES, 20);
    case 'UpdateReplacePolicy':
      return named(REPLACE_POLICIES, 20);
    case 'Type':
      if (section === 'Resources' && attribute === 'Type') return named(resourceTypes(), 7);
      if (section === 'Parameters') return named(PARAMETER_TYPES, 7);
      break;
  }
  return literals(describedAt(template, path)?.schema);
}

function literals(schema: PropertySchema | undefined): Proposal[] {
  if (schema?.enum) return named(schema.enum.map(String), 20);
  return schema?.type === 'boolean' ? named(['true', 'false'], 20) : [];
}

function referenceNames(template: Template): Proposal[] {
  const parameters = [...template.parameters.keys()].map((label) => ({
    label,
    kind: 6,
    detail: 'parameter',
  }));
  return [...parameters, ...resources(template), ...named(PSEUDO_PARAMETERS, 14)];
}

function resources(template: Template): Proposal[] {
  return [...template.resources.values()].map(({ logicalId, type }) => ({
    label: logicalId,
    kind: 7,
    detail: type,
  }));
}

/** The attributes of a resource that start with what is written already. */
function attributes(open: OpenDocument, logicalId: string, start: string, openFile: OpenFile): Proposal[] {
  const type = open.template.resources.get(logicalId)?.type ?? '';
  const spec = resourceSpec(type);
  const outputs = nestedTemplate(open, logicalId, openFile)?.template.outputs.keys() ?? [];
  const known = [...(attributesOf(type)?.names ?? []), ...[...outputs].map((name) => `Outputs.${name}`)];
  return known
    .filter((label) => label.startsWith(start))
    .map((label) => ({
      label,
      kind: 5,
      written: label.slice(start.length),
      detail: spec?.attributes[label]?.kind ?? '',
    }));
}

function named(labels: Iterable<string>, kind: number): Proposal[] {
  return [...labels].map((label) => ({ label, kind }));
}
