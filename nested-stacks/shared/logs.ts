import {
  type Expression,
  equals,
  type Handle,
  iff,
  type NamedCondition,
  not,
  noValue,
  type Scalar,
  type StackBuilder,
  type Text,
} from '../../src/template';
import { Logs } from '../../src/template/aws';
import { disposable } from './lifetime';
import type { logKeyParameter } from './parameters';
import type { Statement } from './policies';

/** One year, as control CT.CLOUDWATCH.PR.2 of AWS Control Tower requires. */
const retentionDays = 365;

/** The KMS key that encrypts a stack's logs, if there is one. */
export interface LogKey {
  readonly arn: Expression<Scalar<'AWS::KMS::Key.Arn'>>;
  readonly isGiven: NamedCondition;
}

export function logKey({ parameters, condition }: StackBuilder<typeof logKeyParameter>): LogKey {
  const arn = parameters.LogKeyArn;
  return { arn, isGiven: condition('HasLogKey', not(equals(arn, ''))) };
}

/** A log group that is deleted with its stack. Its name is fixed, so a retained one would block the next stack of that name. */
export function addLogGroup(
  { add }: StackBuilder,
  logicalId: string,
  name: Text,
  key: LogKey,
): Handle<Logs.LogGroup> {
  const group = new Logs.LogGroup({
    LogGroupName: name,
    RetentionInDays: retentionDays,
    KmsKeyId: iff(key.isGiven, key.arn, noValue),
  });
  return add(logicalId, group, disposable);
}

/** Permissions to write to an existing log group. */
export function writeTo(logs: Handle<Logs.LogGroup>): Statement {
  return {
    Sid: 'WriteLogs',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: logs.get('Arn'),
  };
}
