import { type PropertySchema, type ResourceSpec, resourceSpec, resourceTypes } from '../resource-spec';

const specs = resourceTypes().flatMap((type) => resourceSpec(type) ?? []);

function spec(type: string): ResourceSpec {
  const found = resourceSpec(type);
  if (!found) throw new Error(`there is no ${type}`);
  return found;
}

/** What a property takes; `path` leads through definitions by the names of properties. */
function takes(type: string, ...path: readonly string[]): readonly string[] | undefined {
  const { schema } = spec(type);
  let property: PropertySchema = schema;
  for (const name of path) {
    const reference = property.$ref ?? property.items?.$ref;
    const owner: PropertySchema | undefined = reference
      ? schema.definitions?.[reference.slice('#/definitions/'.length)]
      : property;
    const next = owner?.properties?.[name];
    if (!next) throw new Error(`${type} has no ${path.join('.')}`);
    property = next;
  }
  return property.refers;
}

function everyTaken(schema: PropertySchema & { readonly definitions?: object }): readonly string[] {
  return [...JSON.stringify(schema).matchAll(/"refers":\[([^\]]+)\]/g)].map(([, kinds]) => kinds ?? '');
}

describe('kinds', () => {
  it('give each thing one name', () => {
    expect(spec('AWS::EC2::VPC').ref).toBe('AWS::EC2::VPC.VpcId');
    expect(spec('AWS::EC2::Subnet').attributes.VpcId?.kind).toBe('AWS::EC2::VPC.VpcId');
    expect(spec('AWS::EC2::SecurityGroup').ref).toBe('AWS::EC2::SecurityGroup.GroupId');
    expect(spec('AWS::EC2::SecurityGroup').attributes.GroupId?.kind).toBe('AWS::EC2::SecurityGroup.GroupId');
    expect(spec('AWS::EC2::VPC').attributes.DefaultSecurityGroup?.kind).toBe(
      'AWS::EC2::SecurityGroup.GroupId',
    );
    expect(spec('AWS::EKS::Cluster').attributes.ClusterSecurityGroupId?.kind).toBe(
      'AWS::EC2::SecurityGroup.GroupId',
    );
    expect(spec('AWS::ApiGateway::RestApi').attributes.RootResourceId?.kind).toBe(
      'AWS::ApiGateway::Resource.ResourceId',
    );
    expect(spec('AWS::SecretsManager::SecretTargetAttachment').ref).toBe('AWS::SecretsManager::Secret.Id');
  });

  it('name a Ref that joins several identifiers after the type', () => {
    expect(spec('AWS::WAFv2::WebACL').ref).toBe('AWS::WAFv2::WebACL.Ref');
  });

  it('are unknown where the template decides the value', () => {
    expect(spec('AWS::CloudFormation::Stack').attributes['Outputs.*']?.kind).toBe('*');
    expect(spec('AWS::CloudFormation::CustomResource').attributes['*']?.kind).toBe('*');
    expect(spec('AWS::CloudFormation::CustomResource').ref).toBe('*');
    expect(spec('AWS::SSM::Parameter').attributes.Value?.kind).toBe('*');
  });

  it('are those of the resource that SAM generates', () => {
    expect(spec('AWS::Serverless::Function').ref).toBe('AWS::Lambda::Function.FunctionName');
    expect(spec('AWS::Serverless::Function').attributes.Arn?.kind).toBe('AWS::Lambda::Function.Arn');
    expect(spec('AWS::Serverless::SimpleTable').ref).toBe('AWS::DynamoDB::Table.TableName');
  });
});

describe('the kinds that a property accepts', () => {
  it('are kinds that some resource returns', () => {
    const returned = new Set(
      specs.flatMap(({ ref, attributes }) => [ref, ...Object.values(attributes).map(({ kind }) => kind)]),
    );
    const hopeless = specs.flatMap(({ type, schema }) =>
      everyTaken(schema)
        .filter((kinds) => !kinds.split(',').some((kind) => returned.has(kind.slice(1, -1))))
        .map((kinds) => `${type}: ${kinds}`),
    );
    expect(hopeless).toEqual([]);
  });

  it('are VPC IDs for a subnet and subnet IDs for a load balancer', () => {
    expect(takes('AWS::EC2::Subnet', 'VpcId')).toEqual(['AWS::EC2::VPC.VpcId']);
    expect(takes('AWS::ElasticLoadBalancingV2::LoadBalancer', 'Subnets')).toEqual([
      'AWS::EC2::Subnet.SubnetId',
    ]);
    expect(
      takes('AWS::ECS::Service', 'NetworkConfiguration', 'AwsvpcConfiguration', 'SecurityGroups'),
    ).toEqual(['AWS::EC2::SecurityGroup.GroupId']);
  });

  it('are names and ARNs where AWS accepts both', () => {
    expect(takes('AWS::ECS::Service', 'Cluster')).toEqual([
      'AWS::ECS::Cluster.Arn',
      'AWS::ECS::Cluster.ClusterName',
    ]);
    expect(takes('AWS::ECS::CapacityProvider', 'AutoScalingGroupProvider', 'AutoScalingGroupArn')).toContain(
      'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName',
    );
    expect(takes('AWS::SQS::Queue', 'KmsMasterKeyId')).toEqual([
      'AWS::KMS::Alias.AliasName',
      'AWS::KMS::Key.Arn',
      'AWS::KMS::Key.KeyId',
      'AWS::KMS::ReplicaKey.Arn',
      'AWS::KMS::ReplicaKey.KeyId',
    ]);
  });

  it('are ARNs only where a property requires the ARN of a key', () => {
    expect(takes('AWS::Lambda::Function', 'KmsKeyArn')).toEqual([
      'AWS::KMS::Key.Arn',
      'AWS::KMS::ReplicaKey.Arn',
    ]);
    expect(takes('AWS::Logs::LogGroup', 'KmsKeyId')).toEqual([
      'AWS::KMS::Key.Arn',
      'AWS::KMS::ReplicaKey.Arn',
    ]);
  });

  it.each([
    ['AWS::AutoScaling::AutoScalingGroup', 'AutoScalingGroupName'],
    ['AWS::EC2::SecurityGroup', 'SecurityGroupIngress', 'SourceSecurityGroupName'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'LoadBalancerAttributes', 'Value'],
    ['AWS::CloudWatch::Alarm', 'OKActions'],
    ['AWS::Logs::LogGroup', 'LogGroupName'],
    ['AWS::Lambda::Permission', 'Principal'],
    ['AWS::Events::Rule', 'Targets', 'Arn'],
  ])('is left open where the published relation is not the whole truth: %s %s %s', (type, ...path) => {
    expect(takes(type, ...path)).toBeUndefined();
  });
});
