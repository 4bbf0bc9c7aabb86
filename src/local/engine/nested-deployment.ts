import { type Data, type DataObject, isObject, scalarText } from '../../document/data';
import { ResourceFailure } from '../resources/handler';
import type { StackDeployment, StackRecord, Tag } from '../state/records';
import { acceptedParameters } from './accepted-parameters';
import { missingCapabilities, requiresCapabilities } from './capabilities';
import type { World } from './world';

/** The deployment of a nested stack, from the evaluated properties of its resource in the parent. */
export function nestedDeployment(world: World, parent: StackRecord, properties: DataObject): StackDeployment {
  const template = world.templates.keep(templateOf(world, parent, properties));
  const capabilities = parent.deployment?.capabilities ?? [];
  const missing = missingCapabilities(world.templates.data(template), capabilities, 'pass');
  if (missing.length > 0) throw new ResourceFailure(requiresCapabilities(missing));
  const given = Object.entries(isObject(properties.Parameters) ? properties.Parameters : {});
  const parameters = acceptedParameters(
    world,
    parent,
    {
      template,
      given: new Map(given.map(([name, value]) => [name, { value: parameterText(value) }])),
      previous: undefined,
    },
    refuse,
  );
  return {
    template,
    parameters,
    tags: [...(parent.deployment?.tags ?? []), ...ownTags(properties.Tags)],
    capabilities,
    notificationArns: notifications(properties.NotificationARNs),
  };
}

function refuse(sentence: string): ResourceFailure {
  return new ResourceFailure(sentence);
}

function templateOf(world: World, parent: StackRecord, { TemplateURL: url }: DataObject): string {
  if (typeof url !== 'string') throw new ResourceFailure('Property TemplateURL cannot be empty.');
  try {
    return world.objects.fetchTemplate(url, parent.region);
  } catch (error) {
    throw error instanceof Error ? new ResourceFailure(error.message) : error;
  }
}

function parameterText(value: Data): string {
  return Array.isArray(value)
    ? value.map(parameterText).join(',')
    : (scalarText(value) ?? JSON.stringify(value));
}

/** The tags in the properties of a nested stack's resource, which are added to those of the parent. */
export function ownTags(tags: Data | undefined): Tag[] {
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((tag) =>
    isObject(tag) ? [{ Key: scalarText(tag.Key) ?? '', Value: scalarText(tag.Value) ?? '' }] : [],
  );
}

function notifications(arns: Data | undefined): string[] {
  return Array.isArray(arns) ? arns.flatMap((arn) => scalarText(arn) ?? []) : [];
}
