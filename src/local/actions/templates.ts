import { isSecret } from '../../aws/parameter';
import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { parseDocument } from '../../document/document';
import { resourceSpec } from '../../spec/resource-spec';
import { neededCapabilities, transformsOf } from '../engine/capabilities';
import { declarationsIn } from '../engine/parameters';
import { findStack } from '../engine/stacks';
import { checkTemplate } from '../engine/template-check';
import type { Input } from '../protocol/query';
import { changeSetNotFound, noStackWithId, validationError } from '../protocol/service-error';
import type { Answer, AnswerFields } from '../protocol/xml';
import type { Action, ActionContext } from './action';
import { templateText } from './template-input';

export const getTemplate: Action = (input, context) => {
  const text = deployedText(input, context);
  return { TemplateBody: text, StagesAvailable: ['Original', 'Processed'] };
};

function deployedText(input: Input, { world, caller }: ActionContext): string {
  const name = input.text('ChangeSetName');
  if (name !== undefined && !name.startsWith('arn:') && !input.has('StackName'))
    throw validationError('StackName is a required parameter.');
  const changeSet = world.store
    .all('changeSets')
    .find((each) => each.changeSetId === name || (each.name === name && named(each.stackId)));
  if (name !== undefined && !changeSet) throw changeSetNotFound(name);
  const deployment =
    changeSet?.deployment ??
    findStack(world.store, caller, input.required('StackName'), noStackWithId).deployment;
  return deployment ? world.templates.text(deployment.template) : '{}';

  function named(stackId: string): boolean {
    const stackName = input.text('StackName');
    return stackName !== undefined && findStack(world.store, caller, stackName).stackId === stackId;
  }
}

export const validateTemplate: Action = (input, context) => {
  const data = demandData(input, context);
  return {
    Parameters: declarationsIn(data).map(({ name, fields }) => ({
      ParameterKey: name,
      DefaultValue: textOf(fields.Default),
      NoEcho: isSecret(fields),
      Description: textOf(fields.Description),
    })),
    ...aboutTemplate(data),
  };
};

export const getTemplateSummary: Action = (input, context) => {
  const data = input.has('StackName')
    ? parseDocument('', deployedText(input, context)).data
    : demandData(input, context);
  const types = typesIn(data);
  return {
    Parameters: declarationsIn(data).map(({ name, type, fields }) => ({
      ParameterKey: name,
      DefaultValue: textOf(fields.Default),
      ParameterType: type,
      NoEcho: isSecret(fields),
      Description: textOf(fields.Description),
      ParameterConstraints: Array.isArray(fields.AllowedValues)
        ? { AllowedValues: fields.AllowedValues.map((value) => textOf(value) ?? '') }
        : {},
    })),
    ...aboutTemplate(data),
    ResourceTypes: types,
    Version: textOf(entry(data, 'AWSTemplateFormatVersion')),
    Metadata: metadataOf(data),
    ResourceIdentifierSummaries: identifiersIn(data),
  };
};

function demandData(input: Input, { world, caller }: ActionContext): Data {
  const text = templateText(input, world, caller);
  if (text === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  const problem = checkTemplate(text);
  if (problem !== undefined) throw validationError(problem);
  return parseDocument('', text).data;
}

function aboutTemplate(data: Data): AnswerFields {
  const needed = neededCapabilities(data);
  const transforms = transformsOf(data);
  return {
    Description: textOf(entry(data, 'Description')),
    Capabilities: needed?.names,
    CapabilitiesReason: needed?.reason,
    DeclaredTransforms: transforms.length > 0 ? transforms : undefined,
  };
}

function resourcesIn(data: Data): [string, DataObject][] {
  const section = entry(data, 'Resources');
  return Object.entries(isObject(section) ? section : {}).flatMap(
    ([logicalId, node]): [string, DataObject][] => (isObject(node) ? [[logicalId, node]] : []),
  );
}

function typesIn(data: Data): string[] {
  return resourcesIn(data).map(([, node]) => textOf(node.Type) ?? '');
}

/** The identifiers to import a resource with. */
function identifiersIn(data: Data): Answer {
  const byType = new Map<string, string[]>();
  for (const [logicalId, node] of resourcesIn(data)) {
    const type = textOf(node.Type) ?? '';
    byType.set(type, [...(byType.get(type) ?? []), logicalId]);
  }
  return [...byType].flatMap(([type, logicalIds]) => {
    const identifiers = resourceSpec(type)?.identifier;
    return identifiers
      ? [{ ResourceType: type, LogicalResourceIds: logicalIds, ResourceIdentifiers: identifiers }]
      : [];
  });
}

function metadataOf(data: Data): string | undefined {
  const metadata = entry(data, 'Metadata');
  return metadata === undefined ? undefined : JSON.stringify(metadata);
}

function textOf(value: Data | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
