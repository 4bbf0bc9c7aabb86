import {
  base64,
  type Dependable,
  equals,
  type Handle,
  iff,
  not,
  noValue,
  region,
  select,
  stackName,
  sub,
} from '../../src/template';
import { AutoScaling, CloudFormation, EC2, type ECS } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { addNodeProfile } from './node-role';
import type { ClusterBuilder } from './parameters';

const GROUP = 'Nodes';
const READY = 'NodesReady';

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
  const { parameters, add, condition } = stack;
  const hasAmiId = condition('HasAmiId', not(equals(parameters.AmiId, '')));
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
  const hasEnvironment = condition('HasEnvironment', not(equals(parameters.Environment, '')));
  return add(
    'NodeTemplate',
    new EC2.LaunchTemplate({
      TagSpecifications: [
        {
          ResourceType: 'launch-template',
          Tags: [
            ...tags,
            iff(hasEnvironment, { Key: 'environment', Value: parameters.Environment }, noValue),
          ],
        },
      ],
      LaunchTemplateData: {
        ImageId: iff(hasAmiId, parameters.AmiId, parameters.Ami),
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
        UserData: base64(startNode(stack, cluster)),
      },
    }),
  );
}

/** The name of the capacity provider, which the nodes need before it exists. */
export function providerName({ parameters }: ClusterBuilder) {
  return sub`${parameters.Name}-nodes`;
}

/**
 * Waits until the first nodes have joined. The group itself can't wait for them: the nodes wait for the capacity provider,
 * which needs the group.
 */
export function waitForNodes({ parameters, add }: ClusterBuilder, association: Dependable): void {
  add(READY, new CloudFormation.WaitCondition({}), {
    DependsOn: [association],
    CreationPolicy: { ResourceSignal: { Count: parameters.MinNodes, Timeout: 'PT15M' } },
  });
}

/**
 * ECS may not manage instances that have joined before their capacity provider is associated with the cluster ("Amazon ECS
 * capacity providers for EC2 workloads", ECS Developer Guide), so the script waits for the association. The agent starts after
 * the script, so a systemd unit waits for the agent and signals CloudFormation: the wait condition on creation, the group on
 * updates. Tasks cannot reach the instance metadata service, so they have the permissions of their own role only.
 */
function startNode(stack: ClusterBuilder, cluster: Handle<ECS.Cluster>) {
  return sub`#!/bin/bash
set -euo pipefail
cat >> /etc/ecs/ecs.config <<EOF
ECS_CLUSTER=${cluster.ref}
ECS_AWSVPC_BLOCK_IMDS=true
EOF
dnf install -y aws-cfn-bootstrap awscli-2
for attempt in $(seq 150); do
  aws ecs describe-clusters --region ${region} --clusters ${cluster.ref} --query 'clusters[0].capacityProviders' --output text |
    grep -qw -- ${providerName(stack)} && break
  sleep 4
done
cat > /usr/local/bin/signal-when-joined <<'EOF'
#!/bin/bash
signal() {
  /opt/aws/bin/cfn-signal "$@" --stack ${stackName} --resource ${READY} --region ${region}
  /opt/aws/bin/cfn-signal "$@" --stack ${stackName} --resource ${GROUP} --region ${region}
}
for attempt in $(seq 150); do
  if curl -sf http://127.0.0.1:51678/v1/metadata | grep -Eq '"ContainerInstanceArn": ?"arn:'; then
    signal --success true
    exit
  fi
  sleep 4
done
signal --success false --reason 'the ECS agent did not join the cluster'
EOF
chmod +x /usr/local/bin/signal-when-joined
systemd-run --unit=signal-when-joined /usr/local/bin/signal-when-joined
`;
}
