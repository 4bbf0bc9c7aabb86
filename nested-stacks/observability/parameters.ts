import type { StackBuilder } from '../../src/template';
import { fargateParameters } from '../service/capacity-parameters';
import { serviceParameters } from '../service/parameters';
import { boundaryParameter, keyParameter, nameParameter } from '../shared/parameters';
import { pick } from '../shared/pick';

const IMAGE = {
  Type: 'String',
  AllowedPattern: '[a-z0-9][a-z0-9._/-]*(:[A-Za-z0-9._-]+)?@sha256:[a-f0-9]{64}',
  ConstraintDescription: 'must be an image with a digest, such as public.ecr.aws/name/image@sha256:...',
  group: 'Images',
} as const;

export const observabilityParameters = {
  ...nameParameter,
  ...keyParameter,
  ...pick(serviceParameters, 'ClusterName', 'LoadBalancerSecurityGroupId', 'LoadBalancerFullName'),
  VpcId: { ...serviceParameters.VpcId, Description: 'VPC of the collector and Grafana' },
  SubnetIds: { ...serviceParameters.SubnetIds, Description: 'Private subnets of the collector and Grafana' },
  ServiceName: {
    Type: 'String',
    Description: 'Name of the ECS service whose metrics are collected',
    MinLength: 1,
    label: 'Service',
    group: 'Collector',
  },
  ServiceSecurityGroupId: {
    Type: 'AWS::EC2::SecurityGroup::Id',
    Description: 'Security group of the tasks of that service',
    label: 'Security group of the service',
    group: 'Collector',
  },
  ListenerArn: {
    Type: 'String',
    Description: 'Listener of the load balancer that serves requests',
    AllowedPattern: 'arn:aws[a-z-]*:elasticloadbalancing:.+:listener/app/.+',
    ConstraintDescription: 'must be the ARN of a listener of an Application Load Balancer',
    of: 'AWS::ElasticLoadBalancingV2::Listener.ListenerArn',
    label: 'Listener',
    group: 'Grafana',
  },
  Url: {
    Type: 'String',
    Description: 'URL of the load balancer, without a slash at its end',
    AllowedPattern: 'https?://[^/]+',
    ConstraintDescription: 'must be a URL without a path',
    label: 'URL',
    group: 'Grafana',
  },
  GrafanaCidr: {
    Type: 'String',
    Description:
      'IPv4 range that can reach Grafana, such as that of an office. By default, no client on the internet can',
    Default: '127.0.0.1/32',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}',
    ConstraintDescription: 'must be an IPv4 range, such as 192.0.2.0/24',
    label: 'Client range of Grafana',
    group: 'Grafana',
  },
  TopicArn: {
    Type: 'String',
    Description: 'SNS topic of the alarms',
    AllowedPattern: 'arn:aws[a-z-]*:sns:.+',
    ConstraintDescription: 'must be the ARN of a topic',
    of: 'AWS::SNS::Topic.TopicArn',
    label: 'Topic',
    group: 'Alarms',
  },
  CollectorImage: {
    ...IMAGE,
    Description: 'Image of the AWS Distro for OpenTelemetry collector, here version 0.48.0',
    Default:
      'public.ecr.aws/aws-observability/aws-otel-collector@sha256:9b28046359054b414f4ba76056ba4e8cffda2d53fbcee06171d7eeecd71326c3',
    label: 'Collector',
  },
  GrafanaImage: {
    ...IMAGE,
    Description:
      'Image of Grafana, here version 12.4.2. Its Prometheus data source signs requests, which that of version 13 does not',
    Default:
      'docker.io/grafana/grafana@sha256:83749231c3835e390a3144e5e940203e42b9589761f20ef3169c716e734ad505',
    label: 'Grafana',
  },
  ...pick(fargateParameters, 'PlatformVersion'),
  ...boundaryParameter,
} as const;

export type ObservabilityBuilder = StackBuilder<typeof observabilityParameters>;
