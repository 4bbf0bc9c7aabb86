import type { StackChanges, TargetChange } from '../plan/change-tree';
import { changeSetName, digestOf, type Intent } from './fingerprint';

const intent: Intent = {
  stackName: 'shop',
  template: 'abc',
  parameters: { A: '1', B: '2' },
  tags: { team: 'x' },
};

test('equal deployments have the same change set name, whatever the order of their parameters', () => {
  expect(changeSetName({ ...intent, parameters: { B: '2', A: '1' } })).toBe(changeSetName(intent));
});

test.each([
  ['template', { ...intent, template: 'abd' }],
  ['parameter', { ...intent, parameters: { A: '1', B: '3' } }],
  ['tag', { ...intent, tags: { team: 'y' } }],
  ['stack name', { ...intent, stackName: 'shop-2' }],
])('a different %s changes the name', (_what, other) => {
  expect(changeSetName(other)).not.toBe(changeSetName(intent));
});

test('AWS accepts the name', () => {
  expect(changeSetName(intent)).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
});

describe('the digest of a tree', () => {
  const target = (name: string, after: string): TargetChange => ({
    attribute: 'Properties',
    name,
    after,
    requiresRecreation: 'Never',
    certainty: 'certain',
    causes: [{ source: 'DirectModification', evaluation: 'Static' }],
  });
  const tree = (...targets: TargetChange[]): StackChanges => ({
    name: 'shop',
    action: 'Update',
    parameters: [],
    outputs: [],
    warnings: [],
    resources: [
      {
        logicalId: 'Topic',
        type: 'AWS::SNS::Topic',
        action: 'Modify',
        certainty: 'certain',
        scope: [],
        targets,
      },
    ],
  });

  test('does not depend on the order in which AWS lists the details', () => {
    const [one, other] = [target('A', '1'), target('B', '2')];
    expect(digestOf(tree(one, other))).toBe(digestOf(tree(other, one)));
  });

  test('changes with a value', () => {
    expect(digestOf(tree(target('A', '1')))).not.toBe(digestOf(tree(target('A', '2'))));
  });
});
