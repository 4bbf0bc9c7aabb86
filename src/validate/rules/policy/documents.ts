import { type Data, type DataObject, entry } from '../../../document/data';
import type { Path } from '../../../document/document';
import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import { elements, objects, type Placed } from '../../analysis/alternatives';
import { type DeclaredResource, names } from '../../analysis/names';

/** Determines which elements a policy requires. */
export type PolicyKind = 'identity' | 'trust' | 'resource';

export interface PolicyDocument {
  readonly kind: PolicyKind;
  readonly resource: DeclaredResource;
  /** The property of the resource that contains it. */
  readonly property: string;
  readonly data: DataObject;
  readonly path: Path;
}

export interface Statement extends Placed<DataObject> {
  readonly document: PolicyDocument;
}

const IDENTITY: readonly string[] = [
  'AWS::IAM::GroupPolicy.PolicyDocument',
  'AWS::IAM::ManagedPolicy.PolicyDocument',
  'AWS::IAM::Policy.PolicyDocument',
  'AWS::IAM::RolePolicy.PolicyDocument',
  'AWS::IAM::UserPolicy.PolicyDocument',
  'AWS::SSO::PermissionSet.InlinePolicy',
];

const TRUST: readonly string[] = [
  'AWS::IAM::Role.AssumeRolePolicyDocument',
  'AWS::Serverless::Function.AssumeRolePolicyDocument',
];

const RESOURCE: readonly string[] = [
  'AWS::ApiGateway::RestApi.Policy',
  'AWS::Backup::BackupVault.AccessPolicy',
  'AWS::Backup::LogicallyAirGappedBackupVault.AccessPolicy',
  'AWS::CloudTrail::ResourcePolicy.ResourcePolicy',
  'AWS::CodeArtifact::Domain.PermissionsPolicyDocument',
  'AWS::CodeArtifact::Repository.PermissionsPolicyDocument',
  'AWS::EC2::VPCEndpoint.PolicyDocument',
  'AWS::ECR::PublicRepository.RepositoryPolicyText',
  'AWS::ECR::Repository.RepositoryPolicyText',
  'AWS::EFS::FileSystem.FileSystemPolicy',
  'AWS::Elasticsearch::Domain.AccessPolicies',
  'AWS::Events::EventBus.Policy',
  'AWS::KMS::Key.KeyPolicy',
  'AWS::KMS::ReplicaKey.KeyPolicy',
  'AWS::Kinesis::ResourcePolicy.ResourcePolicy',
  'AWS::Logs::LogGroup.ResourcePolicyDocument',
  'AWS::MSK::ClusterPolicy.Policy',
  'AWS::OpenSearchService::Domain.AccessPolicies',
  'AWS::S3::AccessPoint.Policy',
  'AWS::S3::BucketPolicy.PolicyDocument',
  'AWS::S3Express::BucketPolicy.PolicyDocument',
  'AWS::SNS::TopicInlinePolicy.PolicyDocument',
  'AWS::SNS::TopicPolicy.PolicyDocument',
  'AWS::SQS::QueueInlinePolicy.PolicyDocument',
  'AWS::SQS::QueuePolicy.PolicyDocument',
  'AWS::SSM::ResourcePolicy.Policy',
  'AWS::SecretsManager::ResourcePolicy.ResourcePolicy',
];

/** Types with a list of policies. Items of IAM have a document in a property; items of AWS SAM are documents or names. */
const LISTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'AWS::IAM::Group': 'PolicyDocument',
    'AWS::IAM::Role': 'PolicyDocument',
    'AWS::IAM::User': 'PolicyDocument',
  }),
);
const SAM_LISTS: ReadonlySet<string> = new Set([
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
]);

const PLACES: ReadonlyMap<string, readonly (readonly [string, PolicyKind])[]> = places();

function places(): Map<string, (readonly [string, PolicyKind])[]> {
  const found = new Map<string, (readonly [string, PolicyKind])[]>();
  const add = (kind: PolicyKind, listed: readonly string[]): void => {
    for (const each of listed) {
      const [type = '', property = ''] = each.split('.');
      found.set(type, [...(found.get(type) ?? []), [property, kind]]);
    }
  };
  add('identity', IDENTITY);
  add('trust', TRUST);
  add('resource', RESOURCE);
  return found;
}

/** Every IAM policy document of the template. */
export const policyDocuments: (template: Template) => readonly PolicyDocument[] = memoized((template) =>
  [...names(template).resources.values()].flatMap(documentsOf),
);

function documentsOf(resource: DeclaredResource): PolicyDocument[] {
  const { type, properties, path } = resource;
  const at = (property: string): Path => [...path, 'Properties', property];
  const made = (kind: PolicyKind, property: string, placed: readonly Placed[]): PolicyDocument[] =>
    objects(placed).map((each) => ({ kind, resource, property, ...each }));
  const found = (PLACES.get(type) ?? []).flatMap(([property, kind]) =>
    made(kind, property, elements(entry(properties, property), at(property))),
  );
  const listed = elements(entry(properties, 'Policies'), at('Policies'));
  const inner = LISTS.get(type);
  if (inner !== undefined)
    for (const policy of objects(listed))
      found.push(
        ...made('identity', 'Policies', elements(entry(policy.data, inner), [...policy.path, inner])),
      );
  if (SAM_LISTS.has(type))
    found.push(
      ...made('identity', 'Policies', listed).filter(({ data }) => entry(data, 'Statement') !== undefined),
    );
  return found;
}

export function statementsOf(document: PolicyDocument): Statement[] {
  const listed: Data | undefined = entry(document.data, 'Statement');
  return objects(elements(listed, [...document.path, 'Statement'])).map((each) => ({ ...each, document }));
}

export const statements: (template: Template) => readonly Statement[] = memoized((template) =>
  policyDocuments(template).flatMap(statementsOf),
);
