import { DescribeStackEventsCommand, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import type { Data } from '../../document/data';
import { topic } from './calls';
import type { TestEndpoint } from './endpoint';

/** A nested stack. Put it at the URL that `version` names. */
export const child: Data = {
  Parameters: { Label: { Type: 'String' } },
  Resources: {
    A: topic({ DisplayName: { Ref: 'Label' } }),
    B: topic({ TopicName: { 'Fn::Sub': 'b-${Label}' }, DisplayName: { Ref: 'A' } }),
  },
  Outputs: { Arn: { Value: { Ref: 'B' } } },
};

/** A root stack. From one version to the next a resource is replaced, one is added and one is removed. */
export function version(number: number): Data {
  const nested = {
    TemplateURL: 'https://s3.amazonaws.com/templates/child',
    Parameters: { Label: `v${number}` },
  };
  return {
    Resources: {
      Child: { Type: 'AWS::CloudFormation::Stack', Properties: nested },
      Renamed: topic({ TopicName: `t${number}` }),
      [`Only${number}`]: topic({ DisplayName: { 'Fn::GetAtt': ['Child', 'Outputs.Arn'] } }),
    },
  };
}

/** Statuses that a stack may end in after a kill. */
export const SETTLED = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
];

/** Every resource of a settled stack is settled too, and no event was recorded twice. */
export async function expectSettledResources(
  client: TestEndpoint['client'],
  StackName: string,
): Promise<void> {
  const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
  expect(StackResources.filter(({ ResourceStatus }) => !ResourceStatus?.endsWith('_COMPLETE'))).toEqual([]);
  const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }));
  expect(new Set(StackEvents.map(({ EventId }) => EventId)).size).toBe(StackEvents.length);
}
