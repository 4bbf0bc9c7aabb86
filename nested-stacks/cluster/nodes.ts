import { base64, type Handle, region, select, stackName, sub } from '../../src/template';
import { AutoScaling, EC2, type ECS } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { addNodeProfile } from './node-role';
import type { ClusterBuilder } from './parameters';

const GROUP = 'Nodes';

/** The Auto Scaling group. It has no DesiredCapacity, because every deployment would reset what ECS managed scaling chose. */
export function addNodes(
  stack: ClusterBuilder,
  cluster: Handle<ECS.Cluster>,
): Handle<AutoScaling.AutoScalingGroup> {
  const { parameters, add } = stack;
  const template = addLaunchTemplate(stack, cluster);
  return add(
    GROUP,
    new AutoScaling.AutoScalingGroup({
      VPCZoneIdentifier: parameters.SubnetIds,
      MinSize: parameters.MinNodes,
      MaxSize: parameters.MaxNodes,
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: {
            LaunchTemplateId: template.ref,
            Version: template.get('LatestVersionNumber'),
          },
          Overrides: [
            { InstanceType: select(0, parameters.InstanceTypes) },
            { InstanceType: select(1, parameters.InstanceTypes) },
          ],
        },
        InstancesDistribution: {
          OnDemandAllocationStrategy: 'prioritized',
          OnDemandPercentageAboveBaseCapacity: 100,
        },
      },
      HealthCheckGracePeriod: 120,
      NewInstancesProtectedFromScaleIn: false,
      MetricsCollection: [{ Granularity: '1Minute' }],
      Tags: [{ Key: 'Name', Value: sub`${parameters.Name}-node`, PropagateAtLaunch: true }],
    }),
    {
      comment:
        'Deleted before the cluster, because its launch template refers to the cluster. ECS cannot delete a cluster that has nodes.',
      CreationPolicy: { ResourceSignal: { Count: parameters.MinNodes, Timeout: 'PT15M' } },
      UpdatePolicy: {
        AutoScalingRollingUpdate: {
          MaxBatchSize: 1,
          MinInstancesInService: parameters.MinNodes,
          MinSuccessfulInstancesPercent: 100,
          WaitOnResourceSignals: true,
          PauseTime: 'PT15M',
          SuspendProcesses: [
            'HealthCheck',
            'ReplaceUnhealthy',
            'AZRebalance',
            'AlarmNotification',
            'ScheduledActions',
          ],
        },
      },
      Metadata: exceptions({
        'CT.AUTOSCALING.PR.1':
          'VPCZoneIdentifier names subnets in at least two Availability Zones. AvailabilityZones is for groups without subnets.',
        'CT.AUTOSCALING.PR.11':
          'The small instance types of dev and staging do not support encryption in transit. Those of production do.',
      }),
    },
  );
}

function addLaunchTemplate(stack: ClusterBuilder, cluster: Handle<ECS.Cluster>): Handle<EC2.LaunchTemplate> {
  const { parameters, add } = stack;
  const group = add(
    'NodeSecurityGroup',
    new EC2.SecurityGroup({
      GroupDescription: 'Nodes: no inbound traffic, outbound HTTPS',
      VpcId: parameters.VpcId,
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: '0.0.0.0/0',
          Description: 'AWS APIs, through NAT or VPC endpoints',
        },
      ],
    }),
  );
  const profile = addNodeProfile(stack, cluster);
  const tags = [{ Key: 'Name', Value: sub`${parameters.Name}-node` }];
  return add(
    'NodeTemplate',
    new EC2.LaunchTemplate({
      LaunchTemplateData: {
        ImageId: parameters.Ami,
        IamInstanceProfile: { Arn: profile.get('Arn') },
        SecurityGroupIds: [group.ref],
        MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        Monitoring: { Enabled: true },
        BlockDeviceMappings: [
          {
            DeviceName: '/dev/xvda',
            Ebs: { VolumeType: 'gp3', VolumeSize: 30, Encrypted: true, DeleteOnTermination: true },
          },
        ],
        TagSpecifications: [{ ResourceType: 'volume', Tags: tags }],
        UserData: base64(startNode(cluster)),
      },
    }),
  );
}

/**
 * The ECS agent starts after this script has ended, so a systemd unit waits for it and signals CloudFormation. Tasks cannot
 * reach the instance metadata service, so they have the permissions of their own role and not those of the node.
 */
function startNode(cluster: Handle<ECS.Cluster>) {
  return sub`#!/bin/bash
set -euo pipefail
cat >> /etc/ecs/ecs.config <<EOF
ECS_CLUSTER=${cluster.ref}
ECS_AWSVPC_BLOCK_IMDS=true
EOF
dnf install -y aws-cfn-bootstrap
cat > /usr/local/bin/signal-when-joined <<'EOF'
#!/bin/bash
for attempt in $(seq 150); do
  if curl -sf http://127.0.0.1:51678/v1/metadata | grep -Eq '"ContainerInstanceArn": ?"arn:'; then
    exec /opt/aws/bin/cfn-signal --success true --stack ${stackName} --resource ${GROUP} --region ${region}
  fi
  sleep 4
done
exec /opt/aws/bin/cfn-signal --success false --reason 'the ECS agent did not join the cluster' --stack ${stackName} --resource ${GROUP} --region ${region}
EOF
chmod +x /usr/local/bin/signal-when-joined
systemd-run --unit=signal-when-joined /usr/local/bin/signal-when-joined
`;
}
