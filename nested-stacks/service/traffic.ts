import type { Handle } from '../../src/template';
import { EC2 } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';

/** Both rules between load balancer and tasks are in this stack, which prevents a circular dependency between the stacks. */
export function addTraffic({ parameters, add }: ServiceBuilder): Handle<EC2.SecurityGroup> {
  const group = add(
    'SecurityGroup',
    new EC2.SecurityGroup({
      GroupDescription: 'Tasks: inbound from the load balancer, outbound HTTPS',
      VpcId: parameters.VpcId,
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: '0.0.0.0/0',
          Description: 'DynamoDB and ECR',
        },
      ],
    }),
  );
  const port = { IpProtocol: 'tcp', FromPort: parameters.Port, ToPort: parameters.Port };
  add(
    'FromLoadBalancer',
    new EC2.SecurityGroupIngress({
      ...port,
      GroupId: group.get('GroupId'),
      SourceSecurityGroupId: parameters.LoadBalancerSecurityGroupId,
      Description: 'Requests and health checks',
    }),
  );
  add(
    'LoadBalancerToTasks',
    new EC2.SecurityGroupEgress({
      ...port,
      GroupId: parameters.LoadBalancerSecurityGroupId,
      DestinationSecurityGroupId: group.get('GroupId'),
      Description: 'Requests and health checks',
    }),
  );
  return group;
}
