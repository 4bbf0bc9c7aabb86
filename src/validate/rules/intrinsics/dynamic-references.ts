import type { Data } from '../../../document/data';
import { entry } from '../../../document/data';
import type { Path } from '../../../document/document';
import { walk } from '../../../document/walk';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';

// AWS CloudFormation User Guide, "Get values stored in other services using dynamic references".

const REFERENCE = /\{\{resolve:([^{}]*)\}\}/g;
const SERVICES = ['secretsmanager', 'ssm', 'ssm-secure'];

/** "Resources that support dynamic parameter patterns for secure strings". */
const SECURE: ReadonlySet<string> = new Set([
  'AWS::DirectoryService::MicrosoftAD.Password',
  'AWS::DirectoryService::SimpleAD.Password',
  'AWS::ElastiCache::ReplicationGroup.AuthToken',
  'AWS::IAM::User.LoginProfile.Password',
  'AWS::KinesisFirehose::DeliveryStream.RedshiftDestinationConfiguration.Password',
  'AWS::OpsWorks::App.AppSource.Password',
  'AWS::OpsWorks::Stack.CustomCookbooksSource.Password',
  'AWS::OpsWorks::Stack.RdsDbInstances.DbPassword',
  'AWS::RDS::DBCluster.MasterUserPassword',
  'AWS::RDS::DBInstance.MasterUserPassword',
  'AWS::Redshift::Cluster.MasterUserPassword',
]);

/** Each dynamic reference has the form of its service, and is where CloudFormation resolves it. */
export const dynamicReferences: Rule = function* (template) {
  if (!template.document.text.includes('{{resolve:')) return;
  const found: Finding[] = [];
  walk(template.document.data, [], (value, path) => {
    if (typeof value !== 'string' || path[0] === 'Transform') return true;
    for (const [, inside = ''] of value.matchAll(REFERENCE)) {
      const why = malformed(inside) ?? misplaced(inside, path, template.document.data);
      if (why !== undefined)
        found.push(finding('intrinsic/dynamic-reference', [...path], `{{resolve:${inside}}}: ${why}`));
    }
    return true;
  });
  yield* found;
};

function malformed(inside: string): string | undefined {
  const [service = '', ...parts] = inside.split(':');
  if (service.includes('${')) return undefined;
  if (!SERVICES.includes(service)) return `the service must be ${SERVICES.join(', ')}`;
  if (parts.length === 0 || parts[0] === '')
    return 'the reference requires the name of a parameter or secret';
  if (inside.includes('${')) return undefined;
  return service === 'secretsmanager' ? secret(parts) : parameter(parts);
}

/** `parameter-name:version`. */
function parameter([, version, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) return 'a reference to a parameter has a name and a version';
  return version === undefined || /^\d+$/.test(version)
    ? undefined
    : `the version must be a number, got ${version}`;
}

/** `secret-id:SecretString:json-key:version-stage:version-id`. */
function secret(parts: readonly string[]): string | undefined {
  const [first] = parts;
  const rest = parts.slice(first === 'arn' ? 7 : 1);
  if (first === 'arn' && parts.length < 7) return 'the ARN of the secret is not complete';
  const [string, , stage, id] = rest;
  if (string !== undefined && string !== '' && string !== 'SecretString')
    return `only SecretString can follow the secret, got ${string}`;
  if (rest.length > 4) return 'the reference has too many parts';
  return stage && id ? 'a reference has a version stage or a version ID, not both' : undefined;
}

function misplaced(inside: string, path: Path, data: Data): string | undefined {
  const service = inside.slice(0, inside.indexOf(':'));
  if (service === 'ssm') return undefined;
  const [section, name, attribute] = path;
  const isProperty = section === 'Resources' && attribute === 'Properties';
  const isDefault = section === 'Parameters' && attribute === 'Default';
  if (service === 'secretsmanager')
    return isProperty || isDefault || section === 'Globals' || isLoop(path)
      ? undefined
      : 'CloudFormation resolves secrets only in properties of resources';
  if (isLoop(path)) return undefined;
  const type = entry(entry(entry(data, 'Resources'), String(name)), 'Type');
  const property = path.slice(3).filter((step) => typeof step === 'string' && !isFunction(step));
  return isProperty && SECURE.has([type, ...property].join('.'))
    ? undefined
    : 'this property does not support secure strings';
}

function isLoop(path: Path): boolean {
  return path.some((step) => String(step).startsWith('Fn::ForEach::'));
}

function isFunction(step: string): boolean {
  return step === 'Ref' || step.startsWith('Fn::');
}
