import type { ResourceChange, StackChanges } from '../../plan/change-tree';
import { connect } from '../aws/connection';
import { contextWith } from '../fixtures/context';
import { refusedChanges } from './refused-changes';

const TEMPLATE = `Conditions:
  HasApi: !Equals [!Ref Slot, blue]
  HasBlue: !And [!Condition HasApi, !Not [!Equals [!Ref Api, '']]]
Resources:
  Blue:
    Type: AWS::CloudFront::VpcOrigin
    Condition: HasBlue
  Plain:
    Type: AWS::CloudFront::VpcOrigin
`;

const refused = (change: Partial<ResourceChange>) => {
  const resource: ResourceChange = {
    logicalId: 'Blue',
    type: 'AWS::CloudFront::VpcOrigin',
    action: 'Modify',
    certainty: 'certain',
    scope: ['Properties'],
    targets: [],
    ...change,
  };
  const tree: StackChanges = {
    name: 'site',
    action: 'Update',
    resources: [resource],
    parameters: [],
    outputs: [],
    warnings: [],
  };
  const context = contextWith(connect({ region: 'eu-west-1' }));
  return refusedChanges({ ...context, templates: { ...context.templates, read: () => TEMPLATE } }, tree);
};

test('a change of a VPC origin names the parameters by which another one takes its place', () => {
  expect(refused({})).toEqual([
    'Blue: CloudFront changes no VPC origin that a distribution uses, not even its tags (409), so this update would be rolled back. Deploy with another value of Api or Slot, so that another one replaces it',
  ]);
});

test('without such a parameter, a new logical ID helps', () => {
  expect(refused({ logicalId: 'Plain' })).toEqual([expect.stringContaining('another logical ID')]);
});

test.each([{ action: 'Add' }, { certainty: 'phantom' }, { type: 'AWS::CloudFront::Distribution' }] as const)(
  '%o is no such change',
  (change) => {
    expect(refused(change)).toEqual([]);
  },
);
