import type { DescribeChangeSetOutput } from '@aws-sdk/client-cloudformation';
import { fromAws } from './from-aws';
import { review } from './review';
import { textReview } from './text/text';

const parameters = (image: string) => [
  {
    ParameterKey: 'Ami',
    ParameterValue: '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
    ResolvedValue: image,
  },
];

/** The root update of a run without any other change: CloudFormation resolves the parameter of the nested stack again. */
function newImage(before: string, after: string): string {
  const change = (LogicalResourceId: string, ResourceType: string, more: object) => ({
    ResourceChange: {
      Action: 'Modify' as const,
      LogicalResourceId,
      ResourceType,
      Replacement: 'False' as const,
      ...more,
    },
  });
  const cluster: DescribeChangeSetOutput = {
    StackName: 'shop-Cluster',
    Parameters: parameters(after),
    Changes: [
      change('NodeTemplate', 'AWS::EC2::LaunchTemplate', {
        Scope: ['Properties'],
        Details: [
          {
            Evaluation: 'Static',
            ChangeSource: 'ParameterReference',
            CausingEntity: 'Ami',
            Target: {
              Attribute: 'Properties',
              Name: 'LaunchTemplateData',
              Path: '/Properties/LaunchTemplateData/ImageId',
              RequiresRecreation: 'Never',
              BeforeValue: before,
              AfterValue: after,
            },
          },
        ],
      }),
    ],
  };
  const tree = fromAws({
    withValues: [
      {
        StackName: 'shop',
        Changes: [change('Cluster', 'AWS::CloudFormation::Stack', { ChangeSetId: 'cluster' })],
      },
    ],
    stack: { StackName: 'shop', StackStatus: 'UPDATE_COMPLETE', CreationTime: undefined },
    nested: new Map([
      [
        'cluster',
        {
          withValues: [cluster],
          stack: {
            StackName: 'shop-Cluster',
            StackStatus: 'UPDATE_COMPLETE',
            CreationTime: undefined,
            Parameters: parameters(before),
          },
        },
      ],
    ]),
  });
  return textReview(review(tree), { width: 100, color: false });
}

test('a new AMI behind an SSM parameter is shown with its old and new ID', () => {
  const text = newImage('ami-0aaaaaaaaaaaaaaa1', 'ami-0bbbbbbbbbbbbbbb2');
  expect(text).toContain('~ Ami: ami-0aaaaaaaaaaaaaaa1 → ami-0bbbbbbbbbbbbbbb2');
  expect(text).toContain(
    '~   ImageId: ami-0aaaaaaaaaaaaaaa1 → ami-0bbbbbbbbbbbbbbb2\n        caused by parameter Ami',
  );
});
