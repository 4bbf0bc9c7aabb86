import { block, type Entries, type Entry, flag, must, passed, refers, text } from './notation';

const rule = 'AWS::Events::Rule';
export const ruleTarget = `${rule}.Target`;
const schedule = 'AWS::Scheduler::Schedule';

const deadLetter: Entry = block('EventDeadLetterConfig', 'Where events go that could not be delivered.');
const input = passed(`${ruleTarget}.Input`);

export const scheduleV2: Entries = {
  DeadLetterConfig: deadLetter,
  Description: passed(`${schedule}.Description`),
  EndDate: passed(`${schedule}.EndDate`),
  FlexibleTimeWindow: passed(`${schedule}.FlexibleTimeWindow`),
  GroupName: passed(`${schedule}.GroupName`),
  Input: passed(`${schedule}.Target.Input`),
  KmsKeyArn: passed(`${schedule}.KmsKeyArn`),
  Name: passed(`${schedule}.Name`),
  OmitName: flag('Whether the schedule gets no name, for CloudFormation to make one up.'),
  PermissionsBoundary: passed('AWS::IAM::Role.PermissionsBoundary'),
  RetryPolicy: passed(`${schedule}.Target.RetryPolicy`),
  RoleArn: passed(`${schedule}.Target.RoleArn`),
  ScheduleExpression: must(passed(`${schedule}.ScheduleExpression`)),
  ScheduleExpressionTimezone: passed(`${schedule}.ScheduleExpressionTimezone`),
  StartDate: passed(`${schedule}.StartDate`),
  State: passed(`${schedule}.State`),
};

const busRule: Entries = {
  EventBusName: passed(`${rule}.EventBusName`),
  Input: input,
  InputPath: passed(`${ruleTarget}.InputPath`),
  Pattern: passed(`${rule}.EventPattern`),
};

export const bridgeRule: Entries = {
  ...busRule,
  DeadLetterConfig: deadLetter,
  InputTransformer: passed(`${ruleTarget}.InputTransformer`),
  RetryPolicy: passed(`${ruleTarget}.RetryPolicy`),
  RuleName: passed(`${rule}.Name`),
  State: passed(`${rule}.State`),
  Target: block('EventTarget', 'The target that the rule calls.'),
};

export const ruleSchedule: Entries = {
  DeadLetterConfig: deadLetter,
  Description: passed(`${rule}.Description`),
  Enabled: flag('Whether the rule is enabled.'),
  Input: input,
  Name: passed(`${rule}.Name`),
  RetryPolicy: passed(`${ruleTarget}.RetryPolicy`),
  Schedule: must(passed(`${rule}.ScheduleExpression`)),
  State: passed(`${rule}.State`),
};

export const api: Entries = {
  Method: must(text('The HTTP method, or `any`.')),
  Path: must(text('The path, which starts with `/`.')),
  RestApiId: refers(
    'AWS::ApiGateway::RestApi.RestApiId',
    text('The API that the path is added to; SAM makes one where none is named.'),
  ),
};
