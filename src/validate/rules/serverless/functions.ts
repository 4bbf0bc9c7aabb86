import { entry } from '../../../document/data';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { type ServerlessResource, serverlessResources } from './resource';
import { oneOf, parameterOrLiteral, wrongValue } from './values';

// samtranslator/model/sam_resources.py, class SamFunction.

export function* functions(template: Template): Iterable<Finding> {
  for (const resource of serverlessResources(template)) {
    if (resource.resource.type !== 'AWS::Serverless::Function') continue;
    const { properties } = resource;
    yield* image(resource);
    yield* alias(template, properties);
    yield* parameterOrLiteral(template, properties.get('AutoPublishCodeSha256'), 'AutoPublishCodeSha256');
    yield* oneOf(properties.get('VersionDeletionPolicy'), 'VersionDeletionPolicy', ['Delete', 'Retain']);
    yield* deploymentPreference(properties);
    yield* url(properties.get('FunctionUrlConfig'));
    for (const name of ['OnFailure', 'OnSuccess'])
      yield* destination(properties.at('EventInvokeConfig', 'DestinationConfig', name), name);
    yield* tenancy(resource);
  }
}

/** `sam build` sets ImageUri where the metadata of the resource names a Dockerfile. */
function* image({ resource, properties }: ServerlessResource): Iterable<Finding> {
  const isBuilt = entry(entry(resource.node, 'Metadata'), 'DockerContext') !== undefined;
  if (properties.get('PackageType').text !== 'Image' || isBuilt) return;
  if (properties.get('ImageUri').presence === 'absent')
    yield finding(
      'schema/requirement',
      properties.path,
      'a function of PackageType Image requires ImageUri',
      {
        at: 'key',
        advice: 'add ImageUri, or DockerContext in Metadata for `sam build`',
      },
    );
}

/** AWS Lambda API, CreateAlias: the pattern of names. */
const ALIAS = /^(?!\d+$)[\w-]+$/;

function* alias(template: Template, properties: Setting): Iterable<Finding> {
  const setting = properties.get('AutoPublishAlias');
  yield* parameterOrLiteral(template, setting, 'AutoPublishAlias');
  const name = setting.ref === undefined ? setting.text : defaultOf(template, setting.ref);
  if (name !== undefined && !ALIAS.test(name))
    yield wrongValue(
      setting,
      `invalid AutoPublishAlias ${show(name)}`,
      'use letters, digits, - and _, but not only digits',
    );
}

function defaultOf(template: Template, name: string): string | undefined {
  const value = entry(template.parameters.get(name), 'Default');
  return typeof value === 'string' ? value : undefined;
}

function* deploymentPreference(properties: Setting): Iterable<Finding> {
  const preference = properties.get('DeploymentPreference');
  const { value: enabled, isCall } = preference.get('Enabled');
  if (!preference.isMapping || isCall || enabled === false || String(enabled) === 'false') return;
  for (const [owner, name] of [
    [properties, 'AutoPublishAlias'],
    [preference, 'Type'],
  ] as const)
    if (owner.get(name).presence === 'absent')
      yield finding('schema/requirement', preference.path, `DeploymentPreference requires ${name}`, {
        at: 'key',
        advice: `add ${name}, or set Enabled to false`,
      });
}

const CORS_TYPES = {
  AllowCredentials: 'boolean',
  AllowHeaders: 'list',
  AllowMethods: 'list',
  AllowOrigins: 'list',
  ExposeHeaders: 'list',
  MaxAge: 'integer',
} as const;

function* url(config: Setting): Iterable<Finding> {
  if (!config.isMapping) return;
  for (const [name, type] of Object.entries(CORS_TYPES)) {
    const setting = config.at('Cors', name);
    const { value, isCall } = setting;
    if (value === undefined || isCall) continue;
    const given = Array.isArray(value) ? 'list' : Number.isInteger(value) ? 'integer' : typeof value;
    if (given !== type)
      yield finding('serverless/type', setting.path, `${name} must be of type ${type}, got ${show(value)}`);
  }
}

const DESTINATIONS = ['EventBridge', 'Lambda', 'S3Bucket', 'SNS', 'SQS'];

function* destination(config: Setting, name: string): Iterable<Finding> {
  for (const each of config.alternatives()) {
    if (!each.isMapping) continue;
    const type = each.get('Type');
    yield* oneOf(type, `Type of ${name}`, DESTINATIONS);
    // AWS SAM creates a queue or topic if there is no destination.
    const needed = type.presence === 'absent' || !['SNS', 'SQS'].includes(type.text ?? 'SQS');
    for (const property of type.presence === 'absent' ? ['Type'] : needed ? ['Destination'] : [])
      if (each.get(property).presence === 'absent')
        yield finding('schema/requirement', each.path, `${name} requires ${property}`, { at: 'key' });
  }
}

function* tenancy({ properties, events }: ServerlessResource): Iterable<Finding> {
  if (properties.get('TenancyConfig').presence !== 'present') return;
  for (const { type, setting } of events)
    if (type !== '' && type !== 'Api' && type !== 'HttpApi')
      yield wrongValue(
        setting.get('Type'),
        `functions with TenancyConfig do not support events of type ${type}`,
        'use Api or HttpApi events, or remove TenancyConfig',
      );
}
