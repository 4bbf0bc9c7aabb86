import { defineStack, equals, join, split, stackName, sub } from '../template';
import { EC2, ECS } from '../template/aws';
import { type Contract, contractOf } from './contract';
import { contractBreaks } from './contract-breaks';

const { model } = defineStack(
  'network',
  {
    Description: 'A network',
    Parameters: {
      Cidr: { Type: 'String', Description: 'Range', Default: '10.0.0.0/16', AllowedPattern: '.*' },
      SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'Subnets' },
      ImageId: {
        Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
        Description: 'Image',
        Default: '/image',
      },
      Cluster: { Type: 'String', of: 'AWS::ECS::Cluster.ClusterName', Description: 'Cluster' },
      Password: { Type: 'String', Description: 'Secret', NoEcho: true },
    },
  },
  ({ parameters, add, condition }) => {
    const some = condition('Some', equals(parameters.Cidr, ''));
    const vpc = add('Vpc', new EC2.VPC({}));
    const cluster = add('Ecs', new ECS.Cluster());
    return {
      VpcId: { Description: 'VPC', Value: vpc.ref, Export: { Name: sub`${stackName}-vpc` } },
      Zones: { Description: 'Given subnets', Value: join(',', parameters.SubnetIds), Condition: some },
      First: { Description: 'Cluster', Value: cluster.get('Arn') },
      Text: { Description: 'Text', Value: join('-', split(',', 'a,b')) },
    };
  },
);

const contract = contractOf(model, 'nested-stacks/network.yaml');

test('a contract contains type and kind of each parameter and output', () => {
  expect(contract).toEqual({
    name: 'network',
    template: 'nested-stacks/network.yaml',
    description: 'A network',
    parameters: {
      Cidr: {
        type: 'String',
        required: false,
        default: '10.0.0.0/16',
        allowedPattern: '.*',
        description: 'Range',
      },
      SubnetIds: {
        type: 'List<AWS::EC2::Subnet::Id>',
        kind: 'List<AWS::EC2::Subnet.SubnetId>',
        required: true,
        description: 'Subnets',
      },
      ImageId: {
        type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
        kind: 'AWS::EC2::Image.ImageId',
        required: false,
        default: '/image',
        description: 'Image',
      },
      Cluster: {
        type: 'String',
        kind: 'AWS::ECS::Cluster.ClusterName',
        required: true,
        description: 'Cluster',
      },
      Password: { type: 'String', required: true, secret: true, description: 'Secret' },
    },
    outputs: {
      VpcId: { kind: 'AWS::EC2::VPC.VpcId', export: expect.anything(), description: 'VPC' },
      Zones: { kind: 'List<AWS::EC2::Subnet.SubnetId>', conditional: true, description: 'Given subnets' },
      First: { kind: 'AWS::ECS::Cluster.Arn', description: 'Cluster' },
      Text: { description: 'Text' },
    },
  });
});

describe('a contract breaks', () => {
  const codes = (change: (draft: Draft) => void): readonly string[] => {
    const after: Draft = structuredClone(JSON.parse(JSON.stringify(contract)));
    change(after);
    return contractBreaks(JSON.parse(JSON.stringify(contract)), after as Contract).map(({ code }) => code);
  };

  test('when a parameter becomes required', () => {
    expect(codes((it) => (it.parameters.New = { type: 'String', required: true, description: '' }))).toEqual([
      'parameter-required',
    ]);
    expect(codes((it) => set(it.parameters.Cidr, { required: true }))).toEqual(['parameter-required']);
  });

  test('when a parameter is removed, changes its type or kind, or allows fewer values', () => {
    expect(codes((it) => delete it.parameters.Cidr)).toEqual(['parameter-removed']);
    expect(codes((it) => set(it.parameters.Cidr, { type: 'Number' }))).toEqual(['parameter-retyped']);
    expect(codes((it) => set(it.parameters.Cluster, { kind: 'AWS::ECS::Cluster.Arn' }))).toEqual([
      'parameter-retyped',
    ]);
    expect(codes((it) => set(it.parameters.Cidr, { allowedValues: ['a'] }))).toEqual(['parameter-narrowed']);
  });

  test('when an output is removed, changes its kind, becomes conditional or changes its export', () => {
    expect(codes((it) => delete it.outputs.First)).toEqual(['output-removed']);
    expect(codes((it) => set(it.outputs.First, { kind: 'AWS::ECS::Cluster.ClusterName' }))).toEqual([
      'output-retyped',
    ]);
    expect(codes((it) => set(it.outputs.First, { conditional: true }))).toEqual(['output-conditional']);
    expect(codes((it) => set(it.outputs.VpcId, { export: 'other' }))).toEqual(['export-changed']);
  });

  test('but not when something optional is added or described better', () => {
    expect(codes(() => undefined)).toEqual([]);
    expect(codes((it) => (it.parameters.New = { type: 'String', required: false, description: '' }))).toEqual(
      [],
    );
    expect(codes((it) => (it.outputs.New = { description: '' }))).toEqual([]);
    expect(
      codes((it) => set(it.outputs.Text, { kind: 'AWS::EC2::VPC.VpcId', description: 'better' })),
    ).toEqual([]);
    expect(codes((it) => set(it.parameters.Cluster, { required: false }))).toEqual([]);
  });
});

interface Draft {
  parameters: Record<string, object>;
  outputs: Record<string, object>;
}

function set(target: object | undefined, change: object): void {
  Object.assign(target ?? {}, change);
}
