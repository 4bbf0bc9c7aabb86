import { accountId, type Handle, partition, region, sub } from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { addLogGroup, type LogKey, writeTo } from '../shared/logs';
import { allow, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import { nameTag } from '../shared/tags';
import type { VpcBuilder } from './parameters';

/** Records accepted and rejected connections, for incident analysis. */
export function addFlowLogs(stack: VpcBuilder, vpc: Handle<EC2.VPC>, key: LogKey): void {
  const { parameters, add } = stack;
  const logs = addLogGroup(stack, 'FlowLogs', sub`/${parameters.Name}/flow-logs`, key);
  const role = addRole(stack, 'FlowLogRole', {
    AssumeRolePolicyDocument: trust('vpc-flow-logs.amazonaws.com', {
      arn: sub`arn:${partition}:ec2:${region}:${accountId}:vpc-flow-log/*`,
    }),
    Policies: [
      {
        PolicyName: 'write-flow-logs',
        PolicyDocument: allow(writeTo(logs), {
          Sid: 'FindStreams',
          Action: ['logs:DescribeLogStreams'],
          Resource: logs.get('Arn'),
        }),
      },
    ],
  });
  add(
    'FlowLog',
    new EC2.FlowLog({
      ResourceType: 'VPC',
      ResourceId: vpc.ref,
      TrafficType: 'ALL',
      MaxAggregationInterval: 600,
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: logs.ref,
      DeliverLogsPermissionArn: role.get('Arn'),
      Tags: nameTag(parameters.Name),
    }),
  );
}
