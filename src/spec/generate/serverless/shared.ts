import { block, choice, type Entries, either, free, keyed, list, map, must, text } from './notation';

const place = {
  Arn: text('The ARN of the resource.'),
  Id: text('The logical id of a resource of the same template.'),
  Name: text('The name of the resource.'),
  Qualifier: text('Narrows the permission, for example to a path of an API.'),
  QueueUrl: text('The URL of the queue.'),
  ResourceId: text('The id of the resource, for example of an API.'),
  RoleName: text('The role of the resource.'),
  Type: text('The CloudFormation type of the resource.'),
};

export const permissions = list(choice(['Read', 'Write'], 'What the source may do with the destination.'));
export const policies = free(
  'The permissions: names or ARNs of managed policies, policy documents, and SAM policy templates with their parameters.',
);
export const tags = map(free('The tags by key.'));

export const connectorDefinitions: Readonly<Record<string, Entries>> = { ResourceReference: place };
export const connectorProperties: Entries = {
  Destination: must(
    either([block('ResourceReference', ''), list(block('ResourceReference', ''))], 'What is connected to.'),
  ),
  Permissions: must(permissions),
  Source: must(block('ResourceReference', 'What connects.')),
};

/** Statements of an API's resource policy. */
export const resourcePolicy: Entries = keyed(
  [
    'AwsAccountBlacklist',
    'AwsAccountWhitelist',
    'CustomStatements',
    'IntrinsicVpcBlacklist',
    'IntrinsicVpcWhitelist',
    'IntrinsicVpceBlacklist',
    'IntrinsicVpceWhitelist',
    'IpRangeBlacklist',
    'IpRangeWhitelist',
    'SourceVpcBlacklist',
    'SourceVpcWhitelist',
  ],
  (name) => free(name === 'CustomStatements' ? 'Statements of your own.' : 'A list of those concerned.'),
);

export const s3Location: Entries = {
  Bucket: must(text('The bucket.')),
  Key: must(text('The key of the object.')),
  Version: text('The version of the object.'),
};
