import type { Data, DataObject } from '../../document/data';

export interface Shape {
  readonly tag: string;
  /** `crash`: the process ends at once; `sick`: its health check fails. */
  readonly mode?: 'crash' | 'sick';
  readonly count?: number;
  readonly deployment?: DataObject;
  readonly more?: DataObject;
  /** More properties of the container definition. */
  readonly container?: DataObject;
}

const BREAKER = { DeploymentCircuitBreaker: { Enable: true, Rollback: true } };

const forwardToBoth = [
  {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: { Ref: 'Targets' }, Weight: 1 },
        { TargetGroupArn: { Ref: 'Alternate' }, Weight: 0 },
      ],
    },
  },
];

const rule = (listener: string): DataObject => ({
  Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  Properties: {
    ListenerArn: { Ref: listener },
    Priority: 1,
    Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
    Actions: forwardToBoth,
  },
});

/** The service with a second target group and a test listener, so that its deployments can shift traffic. */
export function shiftingTemplate(shape: Shape): Data {
  const template = Object(serviceTemplate({ count: 2, ...shape }));
  const { Service, Targets } = template.Resources;
  const [target] = Service.Properties.LoadBalancers;
  const AdvancedConfiguration = {
    AlternateTargetGroupArn: { Ref: 'Alternate' },
    ProductionListenerRule: { Ref: 'ProductionRule' },
    TestListenerRule: { Ref: 'TestRule' },
    RoleArn: 'arn:aws:iam::123456789012:role/shift',
  };
  return {
    Resources: {
      ...template.Resources,
      Alternate: Targets,
      ProductionRule: rule('Listener'),
      TestListener: {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: { Ref: 'Balancer' },
          Port: 9000,
          Protocol: 'HTTP',
          DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
        },
      },
      TestRule: rule('TestListener'),
      Service: {
        ...Service,
        Properties: {
          ...Service.Properties,
          LoadBalancers: [{ ...target, AdvancedConfiguration }],
        },
      },
    },
    Outputs: {
      ...template.Outputs,
      TestUrl: { Value: { 'Fn::Sub': 'http://${Balancer.DNSName}:9000' } },
    },
  };
}

/** A service of one container behind a load balancer, with its URL in the outputs. */
export function serviceTemplate({
  tag,
  mode,
  count = 1,
  deployment = BREAKER,
  more = {},
  container = {},
}: Shape): Data {
  return {
    Resources: {
      Balancer: {
        Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        Properties: {
          Type: 'application',
          Subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
        },
      },
      Targets: {
        Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        Properties: {
          TargetType: 'ip',
          Protocol: 'HTTP',
          Port: 80,
          VpcId: 'vpc-0123456789abcdef0',
          HealthCheckPath: '/health',
          HealthCheckIntervalSeconds: 5,
        },
      },
      Listener: {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: { Ref: 'Balancer' },
          Port: 80,
          Protocol: 'HTTP',
          DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Targets' } }],
        },
      },
      Password: {
        Type: 'AWS::SSM::Parameter',
        Properties: { Type: 'String', Name: '/shop/password', Value: 'a secret' },
      },
      Task: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: {
          Family: 'shop',
          NetworkMode: 'awsvpc',
          ContainerDefinitions: [
            {
              Name: 'web',
              Image: `111111111111.dkr.ecr.us-east-1.amazonaws.com/team/shop:${tag}`,
              // A task that is stopped before Node.js handles SIGTERM ignores it, as the first process of its namespace.
              StopTimeout: 2,
              PortMappings: [{ ContainerPort: 8000 }],
              Environment: [
                { Name: 'PORT', Value: '8000' },
                { Name: 'ANSWER', Value: { Ref: 'Targets' } },
                ...(mode ? [{ Name: 'MODE', Value: mode }] : []),
              ],
              Secrets: [{ Name: 'PASSWORD', ValueFrom: { Ref: 'Password' } }],
              LogConfiguration: {
                LogDriver: 'awslogs',
                Options: { 'awslogs-group': '/shop', 'awslogs-stream-prefix': 'web' },
              },
              ...container,
            },
          ],
        },
      },
      Service: {
        Type: 'AWS::ECS::Service',
        DependsOn: 'Listener',
        Properties: {
          Cluster: 'shops',
          ServiceName: 'shop',
          TaskDefinition: { Ref: 'Task' },
          DesiredCount: count,
          LoadBalancers: [{ ContainerName: 'web', ContainerPort: 8000, TargetGroupArn: { Ref: 'Targets' } }],
          NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-0123456789abcdef0'] } },
          DeploymentConfiguration: deployment,
        },
      },
      ...more,
    },
    Outputs: { Url: { Value: { 'Fn::Sub': 'http://${Balancer.DNSName}' } } },
  };
}
