import { type Data, type DataObject, entry } from '../../document/data';
import { objects } from '../ecs/definition';
import { matches } from '../wildcard';

/** Whether the policy of a bucket lets a distribution do something: a statement for CloudFront with the distribution's ARN. */
export function mayDistribution(
  policy: DataObject | undefined,
  action: 's3:GetObject' | 's3:ListBucket',
  resource: string,
  distribution: string,
): boolean {
  return objects(entry(policy, 'Statement')).some(
    (statement) =>
      statement.Effect === 'Allow' &&
      texts(entry(statement.Principal, 'Service')).includes('cloudfront.amazonaws.com') &&
      texts(statement.Action).includes(action) &&
      texts(statement.Resource).some((pattern) => matches(pattern, resource)) &&
      texts(sourceOf(statement)).includes(distribution),
  );
}

function sourceOf({ Condition }: DataObject): Data | undefined {
  const equal = entry(Condition, 'StringEquals');
  return entry(equal, 'AWS:SourceArn') ?? entry(equal, 'aws:SourceArn');
}

function texts(value: Data | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
