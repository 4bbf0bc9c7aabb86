import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { Step, StoredRecord } from '../records';

type Condition = Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>;

export function conditionOf(step: Step): Condition {
  if ('remove' in step) return unchanged(step.remove);
  if (step.over === 'anything') return {};
  if (step.over === 'nothing') return nothing();
  return unchanged(step.over);
}

/** DynamoDB deletes expired items days later, so an expired item counts as none. */
function nothing(): Condition {
  return {
    ConditionExpression: 'attribute_not_exists(content_id) OR expires_at <= :now',
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1_000)) } },
  };
}

function unchanged({ revision = 0 }: StoredRecord): Condition {
  return revision === 0
    ? { ConditionExpression: 'attribute_exists(content_id) AND attribute_not_exists(revision)' }
    : {
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': { N: String(revision) } },
      };
}
