/**
 * What must not compile. `tsc` holds these: an `@ts-expect-error` above a line that compiles is itself an error.
 * The bodies run too, where that makes sense, so that nothing here is only a comment.
 */
import {
  and,
  comment,
  defineStack,
  equals,
  iff,
  importValue,
  join,
  not,
  noValue,
  type ResourceOptions,
  select,
  split,
  sub,
} from '.';
import { EC2, ECS, ElasticLoadBalancingV2 as ELB, IAM, Lambda } from './aws';

const network = defineStack(
  'network',
  {
    description: 'a child with parameters of each sort',
    parameters: {
      VpcCidr: { Type: 'String', Description: 'range', Default: '10.0.0.0/16' },
      Mode: { Type: 'String', Description: 'mode', AllowedValues: ['one', 'two'] },
      Zones: { Type: 'Number', Description: 'zones', Default: 2 },
    },
  },
  ({ parameters, add }) => {
    const vpc = add('Vpc', new EC2.VPC({ CidrBlock: parameters.VpcCidr }));
    const subnets = ['A', 'B'].map((zone) => add(`Subnet${zone}`, new EC2.Subnet({ VpcId: vpc.ref })));
    return {
      VpcId: { Description: 'the VPC', Value: vpc.ref },
      SubnetIds: {
        Description: 'its subnets',
        Value: join(
          ',',
          subnets.map((subnet) => subnet.ref),
        ),
      },
    };
  },
);

const balancer = defineStack(
  'balancer',
  {
    description: 'a child that wants kinds',
    parameters: {
      VpcId: { Type: 'AWS::EC2::VPC::Id', Description: 'where' },
      SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'where exactly' },
      ClusterName: {
        Type: 'String',
        Of: 'AWS::ECS::Cluster.ClusterName',
        Description: 'the cluster',
        Default: '',
      },
    },
  },
  () => ({}),
);

type Provider = ECS.CapacityProvider.AutoScalingGroupProvider;
type Dependencies = NonNullable<ResourceOptions['dependsOn']>;

describe('a nested stack', () => {
  test('demands its parameters, each of the right kind', () => {
    defineStack('parent', { description: 'a parent' }, ({ nest, add }) => {
      const net = nest('Network', network, { Mode: 'one' });
      const cluster = add('Cluster', new ECS.Cluster());
      nest('Right', balancer, { VpcId: net.VpcId, SubnetIds: net.SubnetIds, ClusterName: cluster.ref });
      nest('Literals', balancer, { VpcId: 'vpc-1', SubnetIds: ['subnet-1', 'subnet-2'] });
      // @ts-expect-error a parameter without default is forgotten
      nest('Forgotten', balancer, { VpcId: net.VpcId });
      // @ts-expect-error all of them are forgotten
      nest('AllForgotten', balancer);
      // @ts-expect-error the stack has no such parameter
      nest('Unknown', network, { Mode: 'one', VpcCiddr: '10.0.0.0/16' });
      // @ts-expect-error subnets are not a VPC, and a list is not one value
      nest('ListForOne', balancer, { VpcId: net.SubnetIds, SubnetIds: net.SubnetIds });
      // @ts-expect-error a VPC is not a list of subnets
      nest('OneForList', balancer, { VpcId: net.VpcId, SubnetIds: net.VpcId });
      const ids = { VpcId: net.VpcId, SubnetIds: net.SubnetIds };
      // @ts-expect-error a cluster's ARN is not its name
      nest('ArnForName', balancer, { ...ids, ClusterName: cluster.get('Arn') });
      // @ts-expect-error not one of the allowed values
      nest('NotAllowed', network, { Mode: 'three' });
      // @ts-expect-error a word is not a number
      nest('NotANumber', network, { Mode: 'one', Zones: 'many' });
      // @ts-expect-error the stack gives no such output
      expect(net.VpcIdd).toBeUndefined();
      return {};
    });
  });
});

describe('a reference', () => {
  test('fits only properties that take its kind', () => {
    defineStack('kinds', { description: 'kinds' }, ({ add, parameters, condition }) => {
      const vpc = add('Vpc', new EC2.VPC({ CidrBlock: '10.0.0.0/16' }));
      const subnet = add(
        'Subnet',
        new EC2.Subnet({ VpcId: vpc.ref, CidrBlock: select(0, split(',', 'a,b')) }),
      );
      const role = add('Role', new IAM.Role({ AssumeRolePolicyDocument: {} }));
      const always = condition('Always', equals('a', 'a'));
      add('Imported', new EC2.Subnet({ VpcId: importValue('vpc') }));
      add('Chosen', new EC2.Subnet({ VpcId: iff(always, vpc.ref, noValue) }));
      add(
        'Commented',
        new EC2.Subnet({ VpcId: comment('why', vpc.ref), MapPublicIpOnLaunch: comment('why', true) }),
      );
      add('Balancer', new ELB.LoadBalancer({ Subnets: [subnet.ref] }));
      // @ts-expect-error a subnet's id is not a VPC's id
      add('WrongKind', new EC2.Subnet({ VpcId: subnet.ref }));
      // @ts-expect-error not even behind a condition
      add('WrongBranch', new EC2.Subnet({ VpcId: iff(always, vpc.ref, subnet.ref) }));
      // @ts-expect-error nor behind a comment
      add('WrongComment', new EC2.Subnet({ VpcId: comment('why', subnet.ref) }));
      // @ts-expect-error a list is not one value
      add('ListForOne', new EC2.Subnet({ VpcId: split(',', 'a,b') }));
      // @ts-expect-error one value is not a list
      add('OneForList', new ELB.LoadBalancer({ Subnets: subnet.ref }));
      // @ts-expect-error a VPC among subnets
      add('WrongItem', new ELB.LoadBalancer({ Subnets: [subnet.ref, vpc.ref] }));
      // @ts-expect-error a role's name is not its ARN
      add('NameForArn', new Lambda.Function({ Code: {}, Role: role.ref }));
      // @ts-expect-error a stack without parameters has none to refer to
      expect(parameters.Nothing).toBeUndefined();
      return {};
    });
  });

  test('names only attributes that the type has', () => {
    defineStack('attributes', { description: 'attributes' }, ({ add }) => {
      const vpc = add('Vpc', new EC2.VPC({}));
      vpc.get('DefaultSecurityGroup');
      // @ts-expect-error a VPC has no ARN attribute
      vpc.get('Arn');
      return {};
    });
  });
});

describe('a resource', () => {
  test('has only the properties that AWS knows, of the types that AWS knows', () => {
    // @ts-expect-error misspelt
    expect(new EC2.VPC({ CidrBlok: '10.0.0.0/16' })).toBeDefined();
    // @ts-expect-error required and missing
    expect(new EC2.Subnet({})).toBeDefined();
    const AutoScalingGroupArn = 'a';
    // @ts-expect-error not one of AWS's values
    const value: Provider = { AutoScalingGroupArn, ManagedDraining: 'YES' };
    // @ts-expect-error a nested property that AWS doesn't know
    const nested: Provider = { AutoScalingGroupArn, Draining: 'ENABLED' };
    expect(new ECS.CapacityProvider({ AutoScalingGroupProvider: value })).not.toEqual(nested);
  });

  test('depends only on resources, guards only by conditions of the stack', () => {
    defineStack(
      'options',
      { description: 'options', parameters: { P: { Type: 'String', Description: 'p' } } },
      (stack) => {
        const vpc = stack.add('Vpc', new EC2.VPC({}));
        const yes = stack.condition('Yes', equals(stack.parameters.P, 'yes'));
        stack.add('Fine', new EC2.VPC({}), { dependsOn: [vpc], condition: yes });
        // @ts-expect-error a parameter is not a resource
        const parameter: Dependencies = [stack.parameters.P];
        // @ts-expect-error a logical ID by string
        const text: Dependencies = ['Vpc'];
        expect([parameter, text]).toHaveLength(2);
        // @ts-expect-error a condition by string
        stack.add('ConditionByName', new EC2.VPC({}), { condition: 'Yes' });
        // @ts-expect-error a test without a name
        stack.add('ConditionUnnamed', new EC2.VPC({}), { condition: not(yes) });
        // @ts-expect-error a condition that nobody declared
        expect(() => iff(undeclared, 'a', 'b')).toThrow();
        return {};
      },
    );
  });
});

describe('a mapping', () => {
  test('has only its own keys', () => {
    defineStack('mappings', { description: 'mappings' }, ({ mapping, add }) => {
      const sizes = mapping('Sizes', {
        small: { Cpu: 256, Zones: ['a'] },
        large: { Cpu: 512, Zones: ['b'] },
      });
      add('Vpc', new EC2.VPC({ CidrBlock: sizes.find('small', 'Cpu') }));
      add('Group', new ELB.LoadBalancer({ Subnets: sizes.find('large', 'Zones') }));
      // @ts-expect-error no such row
      sizes.find('medium', 'Cpu');
      // @ts-expect-error no such column
      sizes.find('small', 'Memory');
      // @ts-expect-error a list is not one value
      add('Wrong', new EC2.VPC({ CidrBlock: sizes.find('small', 'Zones') }));
      return {};
    });
  });
});

describe('a declaration', () => {
  test('has only attributes that CloudFormation knows', () => {
    defineStack(
      'declarations',
      {
        description: 'declarations',
        parameters: {
          // @ts-expect-error misspelt attribute
          Misspelt: { Type: 'String', Description: 'd', Defualt: 'a' },
          // @ts-expect-error no such type
          NoSuchType: { Type: 'Strng', Description: 'd' },
          // @ts-expect-error no description
          Undescribed: { Type: 'String' },
        },
      },
      () => ({}),
    );
  });

  test('an output is one value with a description', () => {
    defineStack('outputs', { description: 'outputs' }, ({ add }) => {
      const vpc = add('Vpc', new EC2.VPC({}));
      return { Fine: { Description: 'd', Value: sub`id: ${vpc.ref}` } };
    });
    const list = { Description: 'd', Value: split(',', 'a') };
    // @ts-expect-error a list can't be an output: join it
    defineStack('list-output', { description: 'outputs' }, () => ({ list }));
    // @ts-expect-error nobody knows what it is for
    defineStack('no-description', { description: 'outputs' }, () => ({ Bad: { Value: 'a' } }));
  });

  test('and takes two conditions at least', () => {
    const yes = equals('a', 'a');
    expect(and(yes, not(yes))).toBeDefined();
    // @ts-expect-error one is not enough
    expect(and(yes)).toBeDefined();
  });
});
