import {
  type ConditionExpression,
  type Expression,
  equals,
  type Handle,
  iff,
  type NamedCondition,
  not,
  noValue,
  type ResourceOptions,
  type Scalar,
  type Text,
} from '../../src/template';
import { Logs } from '../../src/template/aws';
import { disposable } from './lifetime';
import type { Statement } from './policies';

/** A year: what AWS Control Tower's proactive control CT.CLOUDWATCH.PR.2 asks for. */
const retentionDays = 365;

/** The key that encrypts a stack's logs, where one is given. */
export interface LogKey {
  readonly arn: Expression<Scalar<'AWS::KMS::Key.Arn'>>;
  readonly isGiven: NamedCondition;
}

interface TakesLogKey {
  readonly parameters: { readonly LogKeyArn: LogKey['arn'] };
  condition(name: string, test: ConditionExpression): NamedCondition;
}

export function logKey({ parameters, condition }: TakesLogKey): LogKey {
  const arn = parameters.LogKeyArn;
  return { arn, isGiven: condition('HasLogKey', not(equals(arn, ''))) };
}

interface AddsLogs {
  add(logicalId: string, resource: Logs.LogGroup, options: ResourceOptions): Handle<Logs.LogGroup>;
}

/** A log group that goes with its stack: a kept one would be in the way of the next stack of that name. */
export function addLogGroup(
  { add }: AddsLogs,
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

/** What writing to a log group that is already there needs. */
export function writeTo(logs: Handle<Logs.LogGroup>): Statement {
  return {
    Sid: 'WriteLogs',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: logs.get('Arn'),
  };
}
