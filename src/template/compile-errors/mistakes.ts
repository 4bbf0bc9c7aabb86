/**
 * What must not compile, each mistake below the first line of the error that its author reads. Lines without such a comment
 * must compile. `compile-errors.test.ts` runs `tsc` on this file; the project's own tsconfig leaves it out.
 */
import {
  and,
  comment,
  defineManifests,
  defineStack,
  equals,
  getStackOutput,
  iff,
  importValue,
  join,
  not,
  noValue,
  type ResourceOptions,
  type StackBuilder,
  select,
  split,
  sub,
} from '..';
import { EC2, ECS, ElasticLoadBalancingV2 as ELB, IAM, Lambda, Logs } from '../aws';
import { deployment, outputOf } from '../deployment';
import { defineEnvironment } from '../environment';

const network = defineStack(
  'network',
  {
    Description: 'Parameters of several types',
    Parameters: {
      VpcCidr: { Type: 'String', Description: 'Range', Default: '10.0.0.0/16' },
      Mode: { Type: 'String', Description: 'Mode', AllowedValues: ['one', 'two'] },
      Zones: { Type: 'Number', Description: 'Zones', Default: 2 },
    },
  },
  ({ parameters, add }) => {
    const vpc = add('Vpc', new EC2.VPC({ CidrBlock: parameters.VpcCidr }));
    const subnets = ['A', 'B'].map((zone) => add(`Subnet${zone}`, new EC2.Subnet({ VpcId: vpc.ref })));
    const ids = subnets.map((subnet) => subnet.ref);
    return {
      VpcId: { Description: 'The VPC', Value: vpc.ref },
      SubnetIds: { Description: 'Its subnets', Value: join(',', ids) },
    };
  },
);

const balancer = defineStack(
  'balancer',
  {
    Description: 'Parameters that have kinds',
    Parameters: {
      VpcId: { Type: 'AWS::EC2::VPC::Id', Description: 'VPC' },
      SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'Subnets' },
      ClusterName: {
        Type: 'String',
        of: 'AWS::ECS::Cluster.ClusterName',
        Description: 'Cluster',
        Default: '',
      },
    },
  },
  () => ({}),
);

export const nesting = defineStack(
  'nesting',
  { Description: 'Arguments of nested stacks' },
  ({ nest, add }) => {
    const net = nest('Network', network, { Mode: 'one' });
    const cluster = add('Cluster', new ECS.Cluster());
    const ids = { VpcId: net.VpcId, SubnetIds: net.SubnetIds };
    nest('Right', balancer, { ...ids, ClusterName: cluster.ref });
    nest('Literals', balancer, { VpcId: 'vpc-1', SubnetIds: ['subnet-1', 'subnet-2'] });
    // error: Argument of type '{ VpcId: string; }' is not assignable to parameter of type '"the parameter SubnetIds is missing"'.
    nest('Missing', balancer, { VpcId: 'vpc-1' });
    // error: Expected 3-4 arguments, but got 2.
    nest('AllMissing', balancer);
    // error: Argument of type '{ Mode: string; VpcCiddr: string; }' is not assignable to parameter of type '"the stack has no parameter VpcCiddr"'.
    nest('Misspelt', network, { Mode: 'one', VpcCiddr: '10.0.0.0/16' });
    // error: Type 'Expression<Scalar<"List<AWS::EC2::Subnet.SubnetId>">>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
    nest('ListForOne', balancer, { ...ids, VpcId: net.SubnetIds });
    // error: Type 'Expression<Scalar<"AWS::EC2::VPC.VpcId">>' is not assignable to type 'Expression<List<Scalar<"*" | "AWS::EC2::Subnet.SubnetId">>> | readonly Text<"AWS::EC2::Subnet.SubnetId">[] | Text<"List<*>" | "List<AWS::EC2::Subnet.SubnetId>">'.
    nest('OneForList', balancer, { ...ids, SubnetIds: net.VpcId });
    // error: Type 'Expression<Scalar<"AWS::ECS::Cluster.Arn">>' is not assignable to type 'Text<"AWS::ECS::Cluster.ClusterName"> | undefined'.
    nest('ArnForName', balancer, { ...ids, ClusterName: cluster.get('Arn') });
    // error: Type '"three"' is not assignable to type '"one" | "two" | Expression<Scalar<string>>'.
    nest('NotAllowed', network, { Mode: 'three' });
    // error: Type 'string' is not assignable to type 'Num | undefined'.
    nest('NotANumber', network, { Mode: 'one', Zones: 'many' });
    // error: Property 'VpcIdd' does not exist on type 'NestedStack<OutputValues<{ readonly VpcId: { readonly Description: "The VPC"; readonly Value: Expression<Scalar<"AWS::EC2::VPC.VpcId">>; }; readonly SubnetIds: { readonly Description: "Its subnets"; readonly Value: Expression<...>; }; }>>'. Did you mean 'VpcId'?
    return { Id: { Description: 'No such output', Value: net.VpcIdd } };
  },
);

export const kinds = defineStack('kinds', { Description: 'Kinds of references' }, (stack) => {
  const { add, condition } = stack;
  const vpc = add('Vpc', new EC2.VPC({ CidrBlock: '10.0.0.0/16' }));
  const block = select(0, split(',', 'a,b'));
  const subnet = add('Subnet', new EC2.Subnet({ VpcId: vpc.ref, CidrBlock: block }));
  const role = add('Role', new IAM.Role({ AssumeRolePolicyDocument: {} }));
  const always = condition('Always', equals('a', 'a'));
  add('Imported', new EC2.Subnet({ VpcId: importValue('vpc') }));
  const there = { StackName: 'network-dev', Region: 'us-east-1' };
  add('Elsewhere', new EC2.Subnet({ VpcId: getStackOutput(network, 'VpcId', there) }));
  // error: Type 'Expression<Scalar<"List<AWS::EC2::Subnet.SubnetId>">>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
  add('OtherOutput', new EC2.Subnet({ VpcId: getStackOutput(network, 'SubnetIds', there) }));
  // error: Argument of type '"VpcIdd"' is not assignable to parameter of type '"SubnetIds" | "VpcId"'.
  getStackOutput(network, 'VpcIdd', there);
  add('Chosen', new EC2.Subnet({ VpcId: iff(always, vpc.ref, noValue) }));
  add(
    'Commented',
    new EC2.Subnet({ VpcId: comment('why', vpc.ref), MapPublicIpOnLaunch: comment('why', true) }),
  );
  add('Balancer', new ELB.LoadBalancer({ Subnets: [subnet.ref] }));
  vpc.get('DefaultSecurityGroup');
  // error: Type 'Expression<Scalar<"AWS::EC2::Subnet.SubnetId">>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
  add('WrongKind', new EC2.Subnet({ VpcId: subnet.ref }));
  // error: Type 'Expression<Scalar<"AWS::EC2::Subnet.SubnetId"> | Scalar<"AWS::EC2::VPC.VpcId">>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
  add('WrongBranch', new EC2.Subnet({ VpcId: iff(always, vpc.ref, subnet.ref) }));
  // error: Type 'Commented<Scalar<"AWS::EC2::Subnet.SubnetId">>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
  add('WrongComment', new EC2.Subnet({ VpcId: comment('why', subnet.ref) }));
  // error: Type 'Expression<List<Scalar<"*">>>' is not assignable to type 'Text<"AWS::EC2::VPC.VpcId">'.
  add('ListForOne', new EC2.Subnet({ VpcId: split(',', 'a,b') }));
  // error: Type 'Expression<Scalar<"AWS::EC2::Subnet.SubnetId">>' is not assignable to type 'Many<Text<"AWS::EC2::Subnet.SubnetId">> | undefined'.
  add('OneForList', new ELB.LoadBalancer({ Subnets: subnet.ref }));
  // error: Type 'Expression<Scalar<"AWS::EC2::VPC.VpcId">>' is not assignable to type 'Text<"AWS::EC2::Subnet.SubnetId">'.
  add('WrongItem', new ELB.LoadBalancer({ Subnets: [subnet.ref, vpc.ref] }));
  // error: Type 'Expression<Scalar<"AWS::IAM::Role.RoleName">>' is not assignable to type 'Text<"AWS::IAM::Role.Arn">'.
  add('NameForArn', new Lambda.Function({ Code: {}, Role: role.ref }));
  // error: Argument of type '"Arn"' is not assignable to parameter of type '"CidrBlock" | "CidrBlockAssociations" | "DefaultNetworkAcl" | "DefaultSecurityGroup" | "EnableDnsHostnames" | "EnableDnsSupport" | "InstanceTenancy" | "Ipv4IpamPoolId" | ... 42 more ... | "VpcId"'.
  vpc.get('Arn');
  // error: Property 'Nothing' does not exist on type 'ParameterReferences<Record<never, never>>'.
  return { Nothing: { Description: 'No such parameter', Value: stack.parameters.Nothing } };
});

type Provider = ECS.CapacityProvider.AutoScalingGroupProvider;
type Dependencies = NonNullable<ResourceOptions['DependsOn']>;

// error: Object literal may only specify known properties, but 'CidrBlok' does not exist in type 'VPCProperties'. Did you mean to write 'CidrBlock'?
export const misspelt = new EC2.VPC({ CidrBlok: '10.0.0.0/16' });
// error: Property 'VpcId' is missing in type '{}' but required in type 'SubnetProperties'.
export const required = new EC2.Subnet({});
// error: Type '"YES"' is not assignable to type 'OneOf<"DISABLED" | "ENABLED"> | undefined'.
export const value: Provider = { AutoScalingGroupArn: 'a', ManagedDraining: 'YES' };
// error: Object literal may only specify known properties, and 'Draining' does not exist in type 'AutoScalingGroupProvider'.
export const nested: Provider = { AutoScalingGroupArn: 'a', Draining: 'ENABLED' };

const parameterP = { P: { Type: 'String', Description: 'P' } } as const;
export const options = defineStack('options', { Description: 'Options', Parameters: parameterP }, (stack) => {
  const vpc = stack.add('Vpc', new EC2.VPC({}));
  const yes = stack.condition('Yes', equals(stack.parameters.P, 'yes'));
  stack.add('Right', new EC2.VPC({}), { DependsOn: [vpc], Condition: yes });
  // error: Property '[dependency]' is missing in type 'Expression<Scalar<"*">>' but required in type 'Dependable'.
  const parameter: Dependencies = [stack.parameters.P];
  // error: Type 'string' is not assignable to type 'Dependable'.
  const text: Dependencies = ['Vpc'];
  // error: Type 'string' is not assignable to type 'NamedCondition'.
  stack.add('ConditionByName', new EC2.VPC({}), { Condition: 'Yes' });
  // error: Type 'ConditionExpression' is missing the following properties from type 'NamedCondition': namespace, conditionName
  stack.add('ConditionWithoutName', new EC2.VPC({}), { Condition: not(yes) });
  // error: Object literal may only specify known properties, but 'dependsOn' does not exist in type 'ResourceOptions'. Did you mean to write 'DependsOn'?
  stack.add('Casing', new EC2.VPC({}), { dependsOn: [vpc] });
  // error: Expected at least 2 arguments, but got 1.
  and(yes);
  return { Count: { Description: 'Both', Value: [parameter, text].length } };
});

export const mappings = defineStack('mappings', { Description: 'Mappings' }, ({ mapping, add }) => {
  const sizes = mapping('Sizes', { small: { Cpu: 256, Zones: ['a'] }, large: { Cpu: 512, Zones: ['b'] } });
  add('Vpc', new EC2.VPC({ CidrBlock: sizes.find('small', 'Cpu') }));
  add('Balancer', new ELB.LoadBalancer({ Subnets: sizes.find('large', 'Zones') }));
  // error: No overload matches this call.
  sizes.find('medium', 'Cpu');
  // error: No overload matches this call.
  sizes.find('small', 'Memory');
  // error: Type 'Expression<List<Scalar<"*">>>' is not assignable to type 'Text<string> | undefined'.
  add('Wrong', new EC2.VPC({ CidrBlock: sizes.find('small', 'Zones') }));
  return {};
});

const header = { Description: 'Declarations' };
export const declarations = [
  // error: Type '{ Type: string; Description: string; Defualt: string; }' is not assignable to type '"a parameter has no attribute Defualt"'.
  defineStack(
    'attribute',
    { ...header, Parameters: { P: { Type: 'String', Description: 'P', Defualt: 'a' } } },
    () => ({}),
  ),
  // error: Type '"Strng"' is not assignable to type 'ParameterType'. Did you mean '"String"'?
  defineStack('type', { ...header, Parameters: { P: { Type: 'Strng', Description: 'P' } } }, () => ({})),
  // error: Property 'Description' is missing in type '{ Type: "String"; }' but required in type 'ParameterDeclaration'.
  defineStack('description', { ...header, Parameters: { P: { Type: 'String' } } }, () => ({})),
  // error: Type 'Expression<List<Scalar<"*">>>' is not assignable to type 'number | Text'.
  defineStack('list', header, () => ({ List: { Description: 'A list', Value: split(',', 'a') } })),
  // error: Property 'Description' is missing in type '{ Value: "a"; }' but required in type 'OutputDeclaration'.
  defineStack('output', header, () => ({ Undescribed: { Value: 'a' } })),
  defineStack('right', header, () => ({ Right: { Description: 'Id', Value: sub`id: a` } })),
];

const logKey = {
  LogKeyArn: { Type: 'String', Description: 'Key', of: 'AWS::KMS::Key.Arn', Default: '' },
} as const;
function addTopic({ add }: StackBuilder): void {
  add('Vpc', new EC2.VPC({}));
}
function addLogs({ add, parameters }: StackBuilder<typeof logKey>): void {
  add('Logs', new Logs.LogGroup({ KmsKeyId: parameters.LogKeyArn }));
}
export const helpers = [
  defineStack('both', { ...header, Parameters: { ...logKey, ...parameterP } }, (stack) => {
    addTopic(stack);
    addLogs(stack);
    return {};
  }),
  defineStack('without-key', { ...header, Parameters: parameterP }, (stack) => {
    addTopic(stack);
    // error: Argument of type 'StackBuilder<{ P: { readonly Type: "String"; readonly Description: "P"; }; }>' is not assignable to parameter of type 'StackBuilder<{ readonly LogKeyArn: { readonly Type: "String"; readonly Description: "Key"; readonly of: "AWS::KMS::Key.Arn"; readonly Default: ""; }; }>'.
    addLogs(stack);
    return {};
  }),
];

const place = { stackName: 'shop-dev', region: 'eu-west-1' } as const;
const net = deployment('network', network, { ...place, parameters: { Mode: 'one', Zones: 3 } });
const ids = { VpcId: outputOf(net, 'VpcId'), SubnetIds: outputOf(net, 'SubnetIds') };
export const deployments = [
  deployment('web', balancer, { ...place, parameters: ids, after: [net] }),
  deployment('web', balancer, { ...place, parameters: { VpcId: 'vpc-1', SubnetIds: ['subnet-1'] } }),
  // error: Type '{ Zones: number; }' is not assignable to type '"the parameter Mode is missing"'.
  deployment('network', network, { ...place, parameters: { Zones: 3 } }),
  // error: Type '{ Mode: string; Zone: number; }' is not assignable to type '"the stack has no parameter Zone"'.
  deployment('network', network, { ...place, parameters: { Mode: 'one', Zone: 3 } }),
  // error: Type '"three"' is not assignable to type '"one" | "two" | OutputReference<Scalar<string>>'.
  deployment('network', network, { ...place, parameters: { Mode: 'three' } }),
  // error: Argument of type '"VpcIdd"' is not assignable to parameter of type '"SubnetIds" | "VpcId"'.
  outputOf(net, 'VpcIdd'),
  // error: Type 'OutputReference<Scalar<"List<AWS::EC2::Subnet.SubnetId>">>' is not assignable to type 'string | OutputReference<Scalar<"*" | "AWS::EC2::VPC.VpcId">>'.
  deployment('web', balancer, { ...place, parameters: { ...ids, VpcId: outputOf(net, 'SubnetIds') } }),
  // error: Type 'OutputReference<Scalar<"AWS::EC2::VPC.VpcId">>' is not assignable to type 'string | OutputReference<Scalar<"*" | "AWS::ECS::Cluster.ClusterName">> | undefined'.
  deployment('web', balancer, { ...place, parameters: { ...ids, ClusterName: outputOf(net, 'VpcId') } }),
];

const environment = { stacks: [net], terminationProtection: false, approval: false } as const;
export const environments = [
  defineEnvironment('dev', {
    ...environment,
    tags: { system: 'shop', environment: 'dev', owner: 'shop-team' },
  }),
  // error: Type '{ system: string; }' is missing the following properties from type 'EnvironmentTags': environment, owner
  defineEnvironment('dev', { ...environment, tags: { system: 'shop' } }),
  // error: Type '[]' is not assignable to type 'readonly [Deployment<unknown>, ...Deployment<unknown>[]]'.
  defineEnvironment('dev', {
    ...environment,
    tags: { system: 'shop', environment: 'dev', owner: 'shop-team' },
    stacks: [],
  }),
];

export const manifests = [
  defineManifests('shop', network, { Description: 'Shop' }, ({ output }) => [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'shop', annotations: { vpc: output('VpcId') } },
    },
    // error: Argument of type '"VpcIdd"' is not assignable to parameter of type '"SubnetIds" | "VpcId"'.
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: output('VpcIdd') } },
  ]),
  defineManifests('shop', network, { Description: 'Shop' }, () => [
    // error: Type '"Ingress"' is not assignable to type '"ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort" | undefined'.
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop' }, spec: { type: 'Ingress' } },
    // error: Object literal may only specify known properties, but 'ports' does not exist in type 'V1ServicePort'. Did you mean to write 'port'?
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop' }, spec: { ports: [{ ports: 80 }] } },
  ]),
];
