import { policyProblem, refusal } from './stack-policy';

const allowAll = { Effect: 'Allow', Principal: '*', Action: 'Update:*', Resource: '*' };
const policy = (...statements: object[]): string => JSON.stringify({ Statement: statements });

test.each([
  ['everything is allowed', policy(allowAll), true],
  ['no statement names the resource', policy({ ...allowAll, Resource: 'LogicalResourceId/Other' }), false],
  [
    'it is denied beside an allowance',
    policy(allowAll, { ...allowAll, Effect: 'Deny', Resource: 'LogicalResourceId/Tab*' }),
    false,
  ],
  [
    'something else is denied',
    policy(allowAll, { ...allowAll, Effect: 'Deny', Action: 'Update:Delete' }),
    true,
  ],
  [
    'all but it is denied',
    policy(allowAll, { Effect: 'Deny', Action: 'Update:*', NotResource: 'LogicalResourceId/Table' }),
    true,
  ],
  [
    'all actions but this are denied',
    policy(allowAll, { Effect: 'Deny', NotAction: 'Update:Replace', Resource: '*' }),
    true,
  ],
  [
    'its type is denied',
    policy(allowAll, {
      ...allowAll,
      Effect: 'Deny',
      Condition: { StringEquals: { ResourceType: ['AWS::DynamoDB::Table'] } },
    }),
    false,
  ],
  [
    'a pattern of types is denied',
    policy(allowAll, {
      ...allowAll,
      Effect: 'Deny',
      Condition: { StringLike: { ResourceType: 'AWS::DynamoDB::*' } },
    }),
    false,
  ],
  [
    'other types are denied',
    policy(allowAll, {
      ...allowAll,
      Effect: 'Deny',
      Condition: { StringNotEquals: { ResourceType: 'AWS::DynamoDB::Table' } },
    }),
    true,
  ],
])('where %s', (_name, text, allowed) => {
  expect(refusal(text, 'Table', 'AWS::DynamoDB::Table', 'Replace') === undefined).toBe(allowed);
});

test('a refusal names the statement', () => {
  expect(refusal(policy(allowAll, { ...allowAll, Effect: 'Deny' }), 'T', 'X', 'Modify')).toBe(
    'Action denied by stack policy: Statement [#2] does not allow [Update:Modify] for resource [T]',
  );
});

test('an invalid policy is refused', () => {
  expect(policyProblem('{}')).toBeUndefined();
  expect(policyProblem('{')).toBe('Error validating stack policy: Invalid stack policy');
  expect(policyProblem(policy(allowAll))).toBeUndefined();
  for (const wrong of [{ Principal: 'me' }, { Action: 's3:*' }, { Effect: 'Maybe' }])
    expect(policyProblem(policy({ ...allowAll, ...wrong }))).toMatch(/^Error validating stack policy/);
});
