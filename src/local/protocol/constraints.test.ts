import { demandConstraints } from './constraints';
import { Input } from './query';

const problem = (...fields: [string, string][]): string | undefined => {
  try {
    demandConstraints(Input.of(fields));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
};

test.each<[string, [string, string][], string]>([
  [
    'a capability that CloudFormation does not have',
    [['Capabilities.member.1', 'CAPABILITY_ROOT']],
    "1 validation error detected: Value '[CAPABILITY_ROOT]' at 'capabilities' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND]]",
  ],
  [
    'a token with a space',
    [['ClientRequestToken', 'a b']],
    "1 validation error detected: Value 'a b' at 'clientRequestToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9][-a-zA-Z0-9]*",
  ],
  [
    'a timeout of nothing and a long monitoring time',
    [
      ['TimeoutInMinutes', '0'],
      ['RollbackConfiguration.MonitoringTimeInMinutes', '181'],
    ],
    "2 validation errors detected: Value '181' at 'rollbackConfiguration.monitoringTimeInMinutes' failed to satisfy constraint: Member must have value less than or equal to 180; Value '0' at 'timeoutInMinutes' failed to satisfy constraint: Member must have value greater than or equal to 1",
  ],
  [
    'six rollback triggers',
    [1, 2, 3, 4, 5, 6].map((index) => [`RollbackConfiguration.RollbackTriggers.member.${index}.Arn`, 'arn']),
    "1 validation error detected: Value at 'rollbackConfiguration.rollbackTriggers' failed to satisfy constraint: Member must have length less than or equal to 5",
  ],
  [
    'a short role',
    [['RoleARN', 'deployer']],
    "1 validation error detected: Value 'deployer' at 'roleARN' failed to satisfy constraint: Member must have length greater than or equal to 20",
  ],
  [
    'a status that no stack has',
    [['StackStatusFilter.member.1', 'DONE']],
    "1 validation error detected: Value '[DONE]' at 'stackStatusFilter' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [",
  ],
])('%s is refused', (_what, fields, expected) => {
  expect(problem(...fields)).toContain(expected);
});

test('values at their bounds are accepted, and so are absent ones', () => {
  expect(problem()).toBeUndefined();
  expect(
    problem(
      ['TimeoutInMinutes', '1'],
      ['RollbackConfiguration.MonitoringTimeInMinutes', '180'],
      ['ClientRequestToken', 'a'.repeat(128)],
      ['Capabilities.member.1', 'CAPABILITY_IAM'],
      ['Description', 'two\nlines'],
    ),
  ).toBeUndefined();
});
