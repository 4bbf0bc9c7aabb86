import { Document, type Node, type Scalar, YAMLMap } from 'yaml';
import { resourceSpec } from '../spec/resource-spec';
import { AuthoringError } from '../template/authoring-error';
import type { OutputDeclaration, StackModel } from '../template/model';
import type { Site } from '../template/site';
import type { TemplatePath } from './layout';
import { commented, NodeBuilder, pair } from './nodes';
import { resourceEntry } from './resources';
import { consoleInterface, parameterEntries, ruleEntries } from './sections';

const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';

/** Writes the YAML of a stack. Sections and keys have a fixed order, so the same stack gives the same bytes. */
export function emitTemplate(model: StackModel, path: TemplatePath, source: string): string {
  let at: Site = model.site;
  const builder = new NodeBuilder(model.namespace, (reference, owner) => {
    const seen = JSON.stringify(reference);
    throw new AuthoringError(
      `${seen} of the stack ${owner.stackName} is used in ${model.name}: pass it as a parameter`,
      at,
    );
  });
  const resources = builder.map([]);
  for (const [logicalId, entry] of model.resources) {
    at = entry.site;
    const [key, value] = resourceEntry(path, model, logicalId, entry);
    const node = builder.node(value);
    if (entry.options.comment) commented(node, entry.options.comment);
    const item = pair(key, node);
    item.key.spaceBefore = resources.items.length > 0;
    resources.items.push(item);
  }
  at = model.site;
  const conditions = builder.map(model.conditions);
  const rules = builder.map(
    [...model.rules].map(([name, rule]) => [name, Object.fromEntries(ruleEntries(rule))]),
  );
  const outputs = builder.map(
    Object.entries(model.outputs).map(([name, output]) => [name, outputBody(output)]),
  );
  return print(source, [
    ['AWSTemplateFormatVersion', builder.node('2010-09-09')],
    ['Description', builder.node(model.description)],
    ['Transform', transforms(model, builder)],
    ['Globals', model.globals && builder.node(model.globals)],
    ['Metadata', builder.map(metadata(model))],
    ['Parameters', builder.map(parameters(model))],
    ['Rules', rules],
    ['Mappings', builder.map(model.mappings)],
    ['Conditions', conditions],
    ['Resources', resources],
    ['Outputs', outputs],
  ]);
}

type Section = readonly [string, Node | undefined];

function print(source: string, sections: readonly Section[]): string {
  // CloudFormation reads YAML 1.1, in which the strings `yes`, `2012-10-17` and `012` need quotes.
  const document = new Document(undefined, { version: '1.1' });
  const root = new YAMLMap<Scalar, Node>();
  for (const [name, node] of sections) {
    if (!node || ('items' in node && node.items.length === 0)) continue;
    const item = pair(name, node);
    item.key.spaceBefore = 'items' in node;
    root.items.push(item);
  }
  document.contents = root;
  document.commentBefore = ` Generated from ${source} by \`make build\`. Edit that file instead of this one.`;
  return document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
    directives: false,
  });
}

function metadata(model: StackModel): readonly (readonly [string, unknown])[] {
  return [
    ['AWS::CloudFormation::Interface', consoleInterface(model.parameters)],
    ...Object.entries(model.metadata),
  ];
}

function parameters(model: StackModel): readonly (readonly [string, unknown])[] {
  return Object.entries(model.parameters).map(([name, declaration]) => [
    name,
    Object.fromEntries(parameterEntries(declaration)),
  ]);
}

function outputBody({ Value, Description, Condition, Export }: OutputDeclaration): object {
  return { Description, Condition: Condition?.conditionName, Value, Export };
}

/** AWS::LanguageExtensions is first, because the other transforms need its result. */
function transforms(model: StackModel, builder: NodeBuilder): Node | undefined {
  const names = new Set<string>();
  for (const entry of model.resources.values()) {
    if ('loop' in entry || builder.usesLanguageExtensions) names.add(LANGUAGE_EXTENSIONS);
    const transform = 'resource' in entry ? resourceSpec(entry.resource.Type)?.transform : undefined;
    if (transform) names.add(transform);
  }
  const sorted = [...names].sort(
    (a, b) => Number(b === LANGUAGE_EXTENSIONS) - Number(a === LANGUAGE_EXTENSIONS),
  );
  if (sorted.length === 0) return undefined;
  return builder.node(sorted.length === 1 ? sorted[0] : sorted);
}
