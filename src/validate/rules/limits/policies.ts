import { type Data, isObject } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { partialText } from '../../analysis/partial-text';
import { type Finding, finding } from '../../finding';
import { type PolicyDocument, policyDocuments } from '../policy/documents';

/**
 * Quotas for the size of policies, by `<type>.<property>`. IAM User Guide, "IAM and AWS STS quotas": whitespace does not
 * count, and inline policies count together. The quota for trust policies is 2,048, adjustable up to 4,096.
 */
const MOST: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    'AWS::IAM::Group.Policies': 5_120,
    'AWS::IAM::GroupPolicy.PolicyDocument': 5_120,
    'AWS::IAM::ManagedPolicy.PolicyDocument': 6_144,
    'AWS::IAM::Policy.PolicyDocument': 10_240,
    'AWS::IAM::Role.AssumeRolePolicyDocument': 4_096,
    'AWS::IAM::Role.Policies': 10_240,
    'AWS::IAM::RolePolicy.PolicyDocument': 10_240,
    'AWS::IAM::User.Policies': 2_048,
    'AWS::IAM::UserPolicy.PolicyDocument': 2_048,
    // AWS KMS and Amazon S3 count bytes: 32 KB and 20 KB.
    'AWS::KMS::Key.KeyPolicy': 32_768,
    'AWS::S3::BucketPolicy.PolicyDocument': 20_480,
  }),
);

export function* policySizes(template: Template): Iterable<Finding> {
  const together = new Map<string, PolicyDocument[]>();
  for (const document of policyDocuments(template)) {
    const key = `${document.resource.name} ${document.property}`;
    together.set(key, [...(together.get(key) ?? []), document]);
  }
  for (const documents of together.values()) {
    const [first] = documents;
    if (!first) continue;
    const { resource, property } = first;
    const most = MOST.get(`${resource.type}.${property}`);
    // Only one branch of an Fn::If applies, so documents inside it are not counted.
    const plain = documents.filter(({ path }) => !path.includes('Fn::If'));
    const least = plain.reduce((sum, { data }) => sum + leastLength(data), 0);
    if (most !== undefined && least > most)
      yield finding(
        'limit/policy-size',
        [...resource.path, 'Properties', property],
        `the policies of ${resource.name} have at least ${least} characters, the maximum is ${most}`,
        { at: 'key' },
      );
  }
}

/** The minimum length of a value as JSON without whitespace. */
function leastLength(data: Data): number {
  if (typeof data === 'string') return data.replace(/\s/g, '').length + 2;
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + leastLength(item) + 1, 1);
  if (!isObject(data)) return String(data).length;
  if (functionName(data) !== undefined) return (partialText(data)?.least ?? 0) + 2;
  return Object.entries(data).reduce((sum, [key, value]) => sum + key.length + 4 + leastLength(value), 1);
}
